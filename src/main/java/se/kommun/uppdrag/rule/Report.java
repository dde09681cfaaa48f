package se.kommun.uppdrag.rule;

import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Makes a rule's metadata and a place into a problem, for rules over the whole site. */
final class Report {

    private Report() {}

    static Problem of(RuleInfo rule, Severity severity, Location location, Location source, String message) {
        return new Problem(rule.id(), severity, location, source, message, rule.fix(), rule.wcag(), rule.act());
    }

    static Problem of(RuleInfo rule, PageFacts page, String message) {
        return of(rule, rule.severity(), Location.of(page.file()), null, message);
    }

    static Problem of(RuleInfo rule, PageFacts.Reference reference, String message) {
        return of(rule, rule.severity(), reference.location(), reference.source(), message);
    }
}
