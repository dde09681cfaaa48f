package se.kommun.uppdrag.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A part of EN 301 549 that rules are about: a chapter that numbers its clauses as WCAG numbers the success criteria, or a clause of its own. */
public enum StandardChapter {
    WEB_PAGES("9", Set.of()),
    /** Without the criteria that are about a set of web pages: these clauses are empty. */
    DOCUMENTS("10", Set.of("2.4.1", "2.4.5", "3.2.3", "3.2.4", "3.2.6")),
    /** Clause 9.7 of V4.1.1, which is no criterion of WCAG. */
    USER_PREFERENCES("9.7", Set.of());

    private final String number;
    private final Set<String> empty;

    StandardChapter(String number, Set<String> empty) {
        this.number = number;
        this.empty = empty;
    }

    /**
     * The part with a number, such as {@code 10}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static StandardChapter of(String number) {
        return Arrays.stream(values()).filter(chapter -> chapter.number.equals(number)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chapter " + number));
    }

    boolean has(String criterion) {
        return !empty.contains(criterion);
    }

    /** The clause that is the whole part; empty if the clauses are those of criteria. */
    List<String> ownClause() {
        return this == USER_PREFERENCES ? List.of(number) : List.of();
    }

    /** The clause of a criterion, such as {@code 9.1.1.1}. */
    String clause(String criterion) {
        return number + "." + criterion;
    }
}
