package se.kommun.uppdrag.report;

import java.util.Collection;
import java.util.List;

/**
 * A version of EN 301 549, the European standard of accessibility. Its clause 9 is about web pages and its clause 10 about
 * documents; both number their requirements as WCAG does, after a 9 or 10. Only the criteria that {@code criteria.properties} lists for the version are clauses of it.
 */
public enum EuropeanStandard {
    /** Of 2021, with WCAG 2.1. The version that Swedish law refers to. */
    V3_2_1("V3.2.1"),
    /** Of September 2026, with WCAG 2.2. docs/granska.md says what is known of its state. */
    V4_1_1("V4.1.1");

    private final String version;

    EuropeanStandard(String version) {
        this.version = version;
    }

    /** The version as the standard writes it, such as {@code V3.2.1}. */
    public String version() {
        return version;
    }

    /** The clauses of this version for success criteria, such as {@code 9.1.1.1}; without those criteria that are no clause of it. */
    public List<String> clauses(Collection<String> wcag) {
        return clauses(StandardChapter.WEB_PAGES, wcag);
    }

    /** As {@link #clauses(Collection)}, in one of the chapters. */
    public List<String> clauses(StandardChapter chapter, Collection<String> wcag) {
        if (!chapter.ownClause().isEmpty()) {
            return this == V4_1_1 ? chapter.ownClause() : List.of();
        }
        return wcag.stream().filter(criterion -> has(criterion) && chapter.has(criterion)).map(chapter::clause).toList();
    }

    /** Whether a criterion is a clause of this version. */
    boolean has(String criterion) {
        return SuccessCriterion.of(criterion).filter(each -> each.standards().contains(this)).isPresent();
    }
}
