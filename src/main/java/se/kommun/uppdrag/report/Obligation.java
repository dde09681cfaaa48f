package se.kommun.uppdrag.report;

import java.util.Collection;
import java.util.Locale;

/**
 * Whether the law demands what a problem is about. {@link Severity} says how certain the problem is; this says who asks for it, if it is one.
 */
public enum Obligation {
    /** A clause of EN 301 549 V3.2.1 demands it, which Swedish law refers to. */
    LAW("lag"),
    /** Only a clause of EN 301 549 V4.1.1 demands it. */
    FUTURE_LAW("kommande lag"),
    /** No clause of them demands it: advice, a criterion of level AAA, or a fault of another kind. */
    ADVICE("råd");

    private final String swedish;

    Obligation(String swedish) {
        this.swedish = swedish;
    }

    /**
     * Who demands what a rule is about.
     *
     * @param chapter what it is about
     * @param wcag the success criteria that the problem breaks
     */
    public static Obligation of(Severity severity, StandardChapter chapter, Collection<String> wcag) {
        if (severity == Severity.WARNING) {
            return ADVICE;
        }
        return !chapter.ownClause().isEmpty() ? FUTURE_LAW : wcag.stream().anyMatch(EuropeanStandard.V3_2_1::has) ? LAW : wcag.stream().anyMatch(EuropeanStandard.V4_1_1::has) ? FUTURE_LAW : ADVICE;
    }

    /** The word shown in reports for people. */
    public String word(ReportLanguage language) {
        return language == ReportLanguage.SV ? swedish : key().replace('-', ' ');
    }

    /** The word in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
