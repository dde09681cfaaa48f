package se.kommun.uppdrag.aria;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads {@code property: value} pairs as they stand in a style attribute or between a rule's braces. */
final class Declarations {

    private Declarations() {}

    /** Lower-case names and values, the last of each name; {@code !important} is kept at the value's end. */
    static Map<String, String> of(String text) {
        Map<String, String> found = new HashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                found.put(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    static boolean important(String value) {
        return value.endsWith("important");
    }

    /** The value without {@code !important}. */
    static String plain(String value) {
        int mark = value.indexOf('!');
        return mark < 0 ? value : value.substring(0, mark).strip();
    }
}
