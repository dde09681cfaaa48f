package se.kommun.uppdrag.markdown;

import java.util.HashMap;
import java.util.Map;

/** Generates the id attributes of one page from text. Each id is used once. */
final class HeadingIds {

    /** Used for text without any letter or digit that an id can contain, such as a heading in another script. */
    private static final String FALLBACK = "avsnitt";

    /** Every id that is used, with the number of requests for it. */
    private final Map<String, Integer> used = new HashMap<>();

    /** Returns an id for this text. Adds {@code -2}, {@code -3} … when it is already used. */
    String of(String prefix, String text) {
        String base = prefix + slug(text);
        Integer count = used.get(base);
        String id = base;
        int next = count == null ? 1 : count;
        if (count != null) {
            do {
                id = base + "-" + ++next;
            } while (used.containsKey(id));
            used.put(id, 1);
        }
        used.put(base, next);
        return id;
    }

    static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = plain(Character.toLowerCase(text.charAt(i)));
            if (c != '-') {
                slug.append(gap && slug.length() > 0 ? "-" : "").append(c);
            }
            gap = c == '-';
        }
        return slug.length() == 0 ? FALLBACK : slug.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case 'å', 'ä' -> 'a';
            case 'ö' -> 'o';
            case 'é' -> 'e';
            default -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : '-';
        };
    }
}
