package se.kommun.uppdrag.content;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Generates the source of a new page: every key that its type requires, without value where only an editor knows it, and the
 * optional keys as comments. It is a draft. If it is published unchanged, each empty value and the placeholder text is a problem.
 */
public final class NewPage {

    private static final Set<String> TRANSLATION_KEYS = Set.of("lang", "translation_of", "source_version", TextChange.KEY);
    private static final Set<String> COPIED = Set.of("order", "icon");

    private static final Set<String> ONLY_ORIGINAL = Set.of(Page.SUPPORT_PAGE);

    /** Placeholder for the text of the page. */
    public static final String PLACEHOLDER = "Skriv sidans text här.";

    private NewPage() {}

    /** Returns a whole source file: a draft that the schema accepts unchanged. */
    public static String of(PageType type, String slug, LocalDate today) {
        return of(type, slug, today, null);
    }

    /** Returns the source file of a translation: with the type and the menu order of the original page, and placeholders for the words. */
    public static String translation(Page original, String slug, LocalDate today) {
        return of(original.type(), slug, today, original);
    }

    private static String of(PageType type, String slug, LocalDate today, @Nullable Page original) {
        StringBuilder text = new StringBuilder("---\n");
        for (FrontMatterKey key : type.keys()) {
            if (TRANSLATION_KEYS.contains(key.name()) || original != null && ONLY_ORIGINAL.contains(key.name())) {
                continue;
            }
            String copied = original == null || !COPIED.contains(key.name()) ? null : original.text(key.name()).orElse(null);
            if (copied != null) {
                text.append(key.name()).append(": ").append(quoted(copied)).append('\n');
                continue;
            }
            text.append("# ").append(key.label().text()).append(": ").append(key.help()).append('\n');
            text.append(key.required() ? key.name() + ":" + knownValue(key, type, slug, today) : "#" + example(key, today)).append('\n');
        }
        if (original != null) {
            text.append("translation_of: ").append(original.source().inside()).append("\nsource_version: \"").append(ContentDigest.of(original)).append("\"\n");
        }
        return text + "---\n" + PLACEHOLDER + "\n";
    }

    /** Returns the value of a key that is known for a new page, with a space before it; otherwise empty. */
    private static String knownValue(FrontMatterKey key, PageType type, String slug, LocalDate today) {
        String value = switch (key.name()) {
            case "type" -> type.word();
            case "title" -> title(slug);
            case "status" -> FrontMatter.DRAFT;
            case "updated" -> today.toString();
            case "review_by" -> today.plusMonths(6).toString();
            default -> "";
        };
        return value.isEmpty() ? "" : " " + quoted(value);
    }

    private static String example(FrontMatterKey key, LocalDate today) {
        String value = key.name().equals("date") ? today.toString() : key.example();
        return key.form().list() ? key.name() + ":\n#  - " + quoted(value) : key.name() + ": " + quoted(value);
    }

    private static String title(String slug) {
        String words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Quotes a value unless it is plain. Everything that the schema reads is text, also numbers such as the type 404. */
    private static String quoted(String value) {
        return value.matches("[\\p{L}][^:#\"]*|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}") ? value : "\"" + value.replace("\"", "\\\"") + "\"";
    }
}
