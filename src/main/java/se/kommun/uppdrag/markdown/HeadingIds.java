package se.kommun.uppdrag.markdown;

import java.util.HashMap;
import java.util.Map;

/** The id attributes of one page: made from text, each used once. */
final class HeadingIds {

    /** For text without a letter or digit that an id keeps, such as a heading in another script. */
    private static final String NAMELESS = "avsnitt";

    /** Every id given, with how many times it was asked for. */
    private final Map<String, Integer> given = new HashMap<>();

    /** An id for this text; {@code -2}, {@code -3} … is added when it is taken. */
    String of(String prefix, String text) {
        String wanted = prefix + slug(text);
        Integer times = given.get(wanted);
        String id = wanted;
        int next = times == null ? 1 : times;
        if (times != null) {
            do {
                id = wanted + "-" + ++next;
            } while (given.containsKey(id));
            given.put(id, 1);
        }
        given.put(wanted, next);
        return id;
    }

    static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(Character.toLowerCase(text.charAt(i)));
            if (c != '-') {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.length() == 0 ? NAMELESS : slug.toString();
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
