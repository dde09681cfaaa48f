package se.kommun.uppdrag.content;

import java.util.List;

/** Generates the part of the editors' guide that lists page types and their keys, so that it always matches the schema. */
public final class SchemaGuide {

    private SchemaGuide() {}

    /** Returns the Markdown, in Swedish. */
    public static String markdown() {
        StringBuilder text = new StringBuilder("### Sidtyper\n\n| type | Vad det är |\n|---|---|\n");
        for (PageType type : PageType.values()) {
            text.append("| `").append(type.word()).append("` | ").append(type.description()).append(" |\n");
        }
        section(text, "Uppgifter på alla sidor", PageType.PAGE.keys());
        section(text, "Uppgifter bara på startsidan (`start`)", own(PageType.START));
        section(text, "Uppgifter bara på uppdragen (`roll`)", own(PageType.ROLE));
        section(text, "Uppgifter bara på lättlästa sidor (`lattlast`)", own(PageType.EASY));
        section(text, "Uppgifter bara på tillgänglighetsredogörelsen (`tillganglighet`)", own(PageType.ACCESSIBILITY));
        return text.toString();
    }

    private static List<FrontMatterKey> own(PageType type) {
        return type.keys().stream().filter(key -> PageType.PAGE.key(key.name()).isEmpty() || key.required()
                && !PageType.PAGE.key(key.name()).orElseThrow().required()).toList();
    }

    private static void section(StringBuilder text, String heading, List<FrontMatterKey> keys) {
        text.append("\n### ").append(heading).append("\n\n| Uppgift | Måste finnas | Vad du skriver | Exempel |\n|---|---|---|---|\n");
        for (FrontMatterKey key : keys) {
            text.append("| `").append(key.name()).append("` | ").append(key.required() ? "ja" : "nej").append(" | ")
                    .append(key.help()).append(" (").append(key.form().describe()).append(") | ").append(key.example()).append(" |\n");
        }
    }
}
