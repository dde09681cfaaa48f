package se.kommun.uppdrag.check.rules;

import java.util.Collection;
import java.util.StringJoiner;
import se.kommun.uppdrag.report.EuropeanStandard;
import se.kommun.uppdrag.report.Messages;
import se.kommun.uppdrag.report.ReportLanguage;

/** Writes the reference of all rules for readers, from the metadata and texts of the rules. */
public final class RuleGuide {

    private RuleGuide() {}

    /** The reference in Markdown, in one language. */
    public static String markdown(ReportLanguage language) {
        Collection<RuleInfo> rules = Rules.infos().values();
        RuleTexts texts = RuleTexts.in(language);
        Messages words = Messages.of(RuleGuide.class, language);
        StringBuilder text = new StringBuilder(words.text("guide.head", rules.size()));
        for (RuleInfo rule : rules) {
            text.append("\n## ").append(texts.title(rule)).append("\n\n`").append(rule.id()).append("` · ")
                    .append(rule.severity().word(language)).append(" · ").append(rule.obligation().word(language))
                    .append(Rules.isOfBrowser(rule.id()) ? " · " + words.text("guide.browser") : "").append("\n\n").append(texts.help(rule)).append("\n\n**")
                    .append(words.text("guide.fix")).append("** ").append(texts.fix(rule)).append('\n');
            StringJoiner standards = new StringJoiner("\n", "\n", "\n").setEmptyValue("");
            add(standards, "WCAG 2.2", rule.wcag());
            for (EuropeanStandard standard : EuropeanStandard.values()) {
                add(standards, "EN 301 549 " + standard.version(), standard.clauses(rule.chapter(), rule.wcag()));
            }
            add(standards, "ACT", rule.act());
            text.append(standards);
        }
        return text.toString();
    }

    private static void add(StringJoiner standards, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            standards.add("- " + name + ": " + String.join(", ", values));
        }
    }
}
