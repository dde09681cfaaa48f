package se.kommun.uppdrag.check.rules;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Receives the findings of a site rule. A finding has the severity of the rule unless it says another. */
public final class SiteFindings {

    private final RuleInfo rule;
    private final RuleTexts texts;
    private final Consumer<Problem> problems;

    public SiteFindings(RuleInfo rule, RuleTexts texts, Consumer<Problem> problems) {
        this.rule = rule;
        this.texts = texts;
        this.problems = problems;
    }

    /** Reports a page as a whole. {@code key} names one of the rule's messages, {@code values} fill its placeholders. */
    void report(PageFacts page, String key, @Nullable Object... values) {
        report(Location.of(page.file()), key, values);
    }

    void report(PageFacts.Reference reference, String key, @Nullable Object... values) {
        problems.accept(texts.problem(rule, rule.severity(), reference.location(), reference.source(), key, values)
                .withSelector(reference.selector()));
    }

    void report(Location location, String key, Object... values) {
        report(rule.severity(), location, key, values);
    }

    /** Reports a finding that is less grave than the gravest of the rule. */
    void report(Severity severity, Location location, String key, Object... values) {
        problems.accept(texts.problem(rule, severity, location, null, key, values));
    }
}
