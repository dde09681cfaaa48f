package se.kommun.uppdrag.content;

import java.time.LocalDate;

/** The text of a new page: every key that its type requires, with an example, and the optional ones as comments. */
public final class NewPage {

    private NewPage() {}

    /** A whole file, a draft that the schema accepts as it is. */
    public static String of(PageType type, String slug, LocalDate today) {
        StringBuilder text = new StringBuilder("---\n");
        for (Key key : type.keys()) {
            text.append("# ").append(key.label()).append(": ").append(key.help()).append('\n');
            text.append(key.required() ? "" : "#").append(line(key, type, slug, today)).append('\n');
        }
        return text + "---\nSkriv sidans text här.\n\n## Första underrubriken\n\nDet viktigaste först.\n";
    }

    private static String line(Key key, PageType type, String slug, LocalDate today) {
        String value = switch (key.name()) {
            case "type" -> type.word();
            case "title" -> title(slug);
            case "status" -> "draft";
            case "updated", "date", "assessed" -> today.toString();
            case "review_by" -> today.plusMonths(6).toString();
            default -> key.example();
        };
        return key.form().list()
                ? key.name() + ":\n" + (key.required() ? "" : "#") + "  - " + quoted(value)
                : key.name() + ": " + quoted(value);
    }

    private static String title(String slug) {
        String words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Numbers such as the type 404 are text; so is everything else that the schema reads. */
    private static String quoted(String value) {
        return value.matches("[\\p{L}][^:#\"]*|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}") ? value : "\"" + value.replace("\"", "\\\"") + "\"";
    }
}
