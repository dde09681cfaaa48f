package se.kommun.uppdrag.check.rules;

import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Messages;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.RuleDescription;
import se.kommun.uppdrag.report.Severity;

/**
 * The texts of the rules in one language, from {@code messages_sv.properties} and {@code messages_en.properties} in this package.
 * Immutable.
 */
public final class RuleTexts {

    /** Holder for lazy initialization. */
    private static final class Swedish {
        private static final RuleTexts TEXTS = new RuleTexts(Messages.of(RuleTexts.class, ReportLanguage.SV));
    }

    private final Messages messages;

    private RuleTexts(Messages messages) {
        this.messages = messages;
    }

    public static RuleTexts in(ReportLanguage language) {
        return language == ReportLanguage.SV ? Swedish.TEXTS : new RuleTexts(Messages.of(RuleTexts.class, language));
    }

    /** The requirement, as a short sentence. */
    public String title(RuleInfo rule) {
        return messages.text(rule.id() + ".title");
    }

    /** Why it matters to a reader. */
    public String help(RuleInfo rule) {
        return messages.text(rule.id() + ".help");
    }

    /** How to fix it. */
    public String fix(RuleInfo rule) {
        return messages.text(rule.id() + ".fix");
    }

    /** What reports tell of the rule. */
    public RuleDescription description(RuleInfo rule) {
        return new RuleDescription(title(rule), help(rule), fix(rule), rule.severity(), rule.chapter(), rule.wcag(), rule.act());
    }

    /**
     * Creates a problem from a finding of a rule.
     *
     * @param source the source line; null if unknown
     * @param key the key of one of the rule's messages
     * @param values the values for the placeholders of the message
     * @throws IllegalArgumentException if the rule has no such message, or a value is missing
     */
    public Problem problem(RuleInfo rule, Severity severity, @Nullable Location location, @Nullable Location source, String key, Object... values) {
        return problem(rule, severity, location, source, messages.text(rule.id() + "." + key, values));
    }

    /**
     * Creates a problem from a finding of axe-core's that one of our rules covers.
     *
     * @param source the source line; null if unknown
     * @param tag the start tag of the element
     * @param axe axe-core's id of its rule
     * @param help what axe-core says, in English
     */
    public Problem problemInBrowser(RuleInfo rule, Severity severity, Location location, @Nullable Location source, String tag, String axe, String help) {
        return problem(rule, severity, location, source, messages.text("browser.axe", tag, title(rule), axe, help));
    }

    private Problem problem(RuleInfo rule, Severity severity, @Nullable Location location, @Nullable Location source, String message) {
        return new Problem(rule.id(), severity, location, source, message, fix(rule), rule.wcag(), rule.act(), rule.chapter(), null, 1);
    }

    /** Words for a circumstance in which a browser shows a page; they end a sentence. */
    public String circumstance(String key) {
        return messages.text("browser." + key);
    }
}
