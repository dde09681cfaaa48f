package se.kommun.uppdrag.rule;

import java.util.List;
import se.kommun.uppdrag.report.Severity;

/**
 * What a rule is about. The documentation, the reports and SARIF's list of rules are made from it.
 *
 * @param id stable, lower-case ASCII with hyphens; those of new rules in English
 * @param severity the gravest outcome that the rule gives
 * @param title the rule as a short Swedish sentence of what should hold
 * @param help why it matters to a reader, in Swedish
 * @param fix how to mend it, in Swedish; the default remedy of a finding
 * @param wcag WCAG 2.2 success criteria, such as {@code 1.1.1}; empty when it is no accessibility rule
 * @param act ids of the W3C ACT rules that it implements
 */
public record RuleInfo(String id, Severity severity, String title, String help, String fix, List<String> wcag, List<String> act) {

    public RuleInfo {
        wcag = List.copyOf(wcag);
        act = List.copyOf(act);
    }

    /** EN 301 549's clauses for web pages carry the number of the WCAG criterion after a 9. */
    public List<String> en301549() {
        return wcag.stream().map(criterion -> "9." + criterion).toList();
    }
}
