package se.kommun.uppdrag.markdown;

/** Backslash escapes in Markdown (CommonMark, section 2.4). */
final class BackslashEscapes {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private BackslashEscapes() {}

    /** Returns whether a backslash escapes this character: ASCII punctuation. */
    static boolean isEscapable(char c) {
        return c < 128 && ESCAPABLE.indexOf(c) >= 0;
    }

    /** Appends Markdown text with its backslash escapes resolved. Doesn't escape for HTML. */
    static void resolve(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
                c = text.charAt(++i);
            }
            out.append(c);
        }
    }
}
