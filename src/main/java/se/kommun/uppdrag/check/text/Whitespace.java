package se.kommun.uppdrag.check.text;

import java.util.regex.Pattern;

/** Classifies and normalizes white space and invisible characters. */
public final class Whitespace {

    /** Represents a {@code br} element in a text (U+2028), to tell it apart from line feeds of the source. */
    public static final char LINE_SEPARATOR = '\u2028';

    static final char SOFT_HYPHEN = '\u00AD';
    static final char ZERO_WIDTH_SPACE = '\u200B';

    private static final Pattern INVISIBLE = Pattern.compile("[" + SOFT_HYPHEN + ZERO_WIDTH_SPACE + "]");

    private Whitespace() {}

    /** Replaces each run of white space, including no-break spaces, with one space, and strips both ends. */
    public static String collapse(String text) {
        StringBuilder collapsed = null;
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (collapsed == null && space && (c != ' ' || before == ' ')) {
                collapsed = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (collapsed != null && !(space && before == ' ')) {
                collapsed.append(space ? ' ' : c);
            }
            before = space ? ' ' : c;
        }
        return (collapsed == null ? text : collapsed.toString()).strip();
    }

    /** Removes soft hyphens and zero-width spaces. */
    public static String withoutInvisible(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 && text.indexOf(ZERO_WIDTH_SPACE) < 0 ? text : INVISIBLE.matcher(text).replaceAll("");
    }

    /** Whether it is ASCII white space (HTML standard), which separates the tokens of an attribute value. */
    public static boolean isAscii(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    /** Whether it is white space in HTML, a no-break space or a line separator. */
    public static boolean isSpace(char c) {
        return c == ' ' || c <= '\r' && c >= '\t' || c == '\u00A0' || c == LINE_SEPARATOR;
    }
}
