package se.kommun.uppdrag.check.rules;

import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Messages;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.Severity;

/**
 * What the rules say in one language: {@code messages_sv.properties} and {@code messages_en.properties} beside this class.
 * Immutable.
 */
public final class RuleTexts {

    /** Read when first asked for. */
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

    /** What should hold, as a short sentence. */
    public String title(RuleInfo rule) {
        return messages.text(rule.id() + ".title");
    }

    /** Why it matters to a reader. */
    public String help(RuleInfo rule) {
        return messages.text(rule.id() + ".help");
    }

    /** How to mend it. */
    public String fix(RuleInfo rule) {
        return messages.text(rule.id() + ".fix");
    }

    /**
     * Makes a problem of what a rule found.
     *
     * @param source the source line, or null when not known
     * @param key which of the rule's messages
     * @param values fill the places of the message
     * @throws IllegalArgumentException when the rule has no such message, or a value is missing
     */
    public Problem problem(RuleInfo rule, Severity severity, @Nullable Location location, @Nullable Location source, String key, Object... values) {
        return new Problem(rule.id(), severity, location, source, messages.text(rule.id() + "." + key, values), fix(rule), rule.wcag(), rule.act());
    }
}
