package se.kommun.uppdrag.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The declarations of a style attribute. */
final class InlineStyle {

    private static final String IMPORTANT = "important";

    private final Map<String, String> values = new HashMap<>();

    private InlineStyle() {}

    /** A later declaration wins over an earlier one, unless only the earlier is important. */
    static InlineStyle of(Element element) {
        InlineStyle style = new InlineStyle();
        for (String declaration : element.attr("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                style.values.merge(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT), value,
                        (old, later) -> isImportant(old) && !isImportant(later) ? old : later);
            }
        }
        return style;
    }

    /** The value without {@code !important} at its end. */
    private static String plain(String value) {
        if (!value.endsWith(IMPORTANT)) {
            return value;
        }
        String before = value.substring(0, value.length() - IMPORTANT.length()).stripTrailing();
        return before.endsWith("!") ? before.substring(0, before.length() - 1).strip() : value;
    }

    private static boolean isImportant(String value) {
        return plain(value).length() < value.length();
    }

    boolean important(String property) {
        return isImportant(values.getOrDefault(property, ""));
    }

    /** Without {@code !important}; empty when it is not declared. */
    String get(String property) {
        return plain(values.getOrDefault(property, ""));
    }

    boolean has(String property) {
        return values.containsKey(property);
    }
}
