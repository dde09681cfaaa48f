package se.kommun.uppdrag.content;

import java.util.List;

/** Generates the part of the editors' guide that lists page types and their keys, so that it always matches the schema. */
public final class SchemaGuide {

    private SchemaGuide() {}

    /** Returns the Markdown, in Swedish. */
    public static String markdown(ContentModel model) {
        StringBuilder text = new StringBuilder("### Sidtyper\n\n| type | Vad det är |\n|---|---|\n");
        for (PageType type : model.types()) {
            text.append("| `").append(type.word()).append("` | ").append(type.description()).append(" |\n");
        }
        section(text, "Uppgifter på alla sidor", model.common());
        for (PageType type : model.types()) {
            List<FrontMatterKey> own = type.keys().stream().filter(key -> !model.common().contains(key)).toList();
            if (!own.isEmpty()) {
                section(text, "Uppgifter bara på sidor av typen `" + type.word() + "`", own);
            }
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, List<FrontMatterKey> keys) {
        text.append("\n### ").append(heading).append("\n\n| Uppgift | Måste finnas | Vad du skriver | Exempel |\n|---|---|---|---|\n");
        for (FrontMatterKey key : keys) {
            text.append("| `").append(key.name()).append("` | ").append(key.required() ? "ja" : "nej").append(" | ")
                    .append(key.help()).append(" (").append(key.form().describe()).append(") | ").append(key.example()).append(" |\n");
        }
    }
}
