package se.kommun.uppdrag.check.text;

import java.util.regex.Pattern;

/** White space and invisible characters as readers see them. */
public final class Whitespace {

    /** Stands for a {@code br} in a text: U+2028. Line feeds of the source are other white space. */
    public static final char LINE_SEPARATOR = '\u2028';

    static final char SOFT_HYPHEN = '\u00AD';
    static final char ZERO_WIDTH_SPACE = '\u200B';

    private static final Pattern INVISIBLE = Pattern.compile("[" + SOFT_HYPHEN + ZERO_WIDTH_SPACE + "]");

    private Whitespace() {}

    /** Replaces each run of white space, no-break spaces included, by one space, and removes it at both ends. */
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

    /** Without soft hyphens and zero-width spaces. */
    public static String withoutInvisible(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 && text.indexOf(ZERO_WIDTH_SPACE) < 0 ? text : INVISIBLE.matcher(text).replaceAll("");
    }

    /** Whether it is ASCII white space, which parts the words of an attribute. */
    public static boolean isAscii(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    /** Whether it is white space in HTML, a no-break space or a line separator. */
    public static boolean isSpace(char c) {
        return c == ' ' || c <= '\r' && c >= '\t' || c == '\u00A0' || c == LINE_SEPARATOR;
    }
}
