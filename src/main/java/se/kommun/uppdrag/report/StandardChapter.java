package se.kommun.uppdrag.report;

import java.util.Set;

/** A chapter of EN 301 549 that numbers its clauses as WCAG numbers the success criteria. */
public enum StandardChapter {
    WEB_PAGES("9.", Set.of()),
    /** Without the criteria that are about a set of web pages: these clauses are empty. */
    DOCUMENTS("10.", Set.of("2.4.1", "2.4.5", "3.2.3", "3.2.4", "3.2.6"));

    private static final String DOCUMENT_RULE = "document-";

    private final String prefix;
    private final Set<String> empty;

    StandardChapter(String prefix, Set<String> empty) {
        this.prefix = prefix;
        this.empty = empty;
    }

    /** The chapter that a rule belongs to, by its id. */
    public static StandardChapter of(String rule) {
        return rule.startsWith(DOCUMENT_RULE) ? DOCUMENTS : WEB_PAGES;
    }

    boolean has(String criterion) {
        return !empty.contains(criterion);
    }

    /** The clause of a criterion, such as {@code 9.1.1.1}. */
    String clause(String criterion) {
        return prefix + criterion;
    }
}
