package se.kommun.uppdrag.check.rules;

import java.util.List;
import se.kommun.uppdrag.report.Obligation;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.StandardChapter;

/**
 * The metadata of a rule, from {@code rules.properties}; {@link RuleTexts} has its texts. The documentation, the reports and
 * the SARIF list of rules are made from it.
 *
 * @param id a stable id in English: lower-case ASCII with hyphens
 * @param severity the highest severity that the rule reports
 * @param wcag WCAG 2.2 success criteria, such as {@code 1.1.1}; empty if it is not an accessibility rule
 * @param act the ids of the W3C ACT rules that it implements
 * @param chapter the part of EN 301 549 that it is about
 */
public record RuleInfo(String id, Severity severity, List<String> wcag, List<String> act, StandardChapter chapter) {

    public RuleInfo {
        wcag = List.copyOf(wcag);
        act = List.copyOf(act);
    }

    /** Whether it is about document files, such as PDF, and not about pages. */
    public boolean isAboutDocuments() {
        return chapter == StandardChapter.DOCUMENTS;
    }

    /** Whether the law demands it, if the outcome is the most severe one. */
    public Obligation obligation() {
        return Obligation.of(severity, chapter, wcag);
    }
}
