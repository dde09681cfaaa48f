package se.kommun.uppdrag.rule;

import java.util.Collection;
import java.util.StringJoiner;

/** The list of all rules for people, made from the rules' own metadata. */
public final class RuleGuide {

    private RuleGuide() {}

    /** Markdown, in Swedish. */
    public static String markdown() {
        Collection<RuleInfo> rules = Rules.infos().values();
        StringBuilder text = new StringBuilder("""
                # Regler

                Det här granskar `check`, och `build` innan något publiceras. Listan är gjord av programmet självt.

                - **fel**: säkert. Sidan publiceras inte.
                - **granska**: en människa måste titta.
                - **varning**: ett råd.

                En regel kan ge lindrigare svar än det som står här, när koden inte räcker för att vara säker.

                """);
        text.append("Antal regler: ").append(rules.size()).append(".\n");
        for (RuleInfo rule : rules) {
            text.append("\n## ").append(rule.title()).append("\n\n`").append(rule.id()).append("` · ")
                    .append(rule.severity().swedish()).append("\n\n").append(rule.help()).append("\n\n**Så rättar du:** ")
                    .append(rule.fix()).append('\n');
            StringJoiner standards = new StringJoiner("\n", "\n", "\n").setEmptyValue("");
            add(standards, "WCAG 2.2", rule.wcag());
            add(standards, "EN 301 549", rule.en301549());
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
