package se.kommun.uppdrag.markdown;

import org.jspecify.annotations.Nullable;

/** Escapes text for HTML. */
final class HtmlEscaper {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private HtmlEscaper() {}

    /** Returns whether a backslash escapes this character: ASCII punctuation. */
    static boolean isEscapable(char c) {
        return c < 128 && ESCAPABLE.indexOf(c) >= 0;
    }

    static void plain(StringBuilder out, String text) {
        escape(out, text, 0, text.length(), false);
    }

    /** Like {@link #plain}, but also removes a backslash before ASCII punctuation. */
    static void markdown(StringBuilder out, String text, int from, int to) {
        escape(out, text, from, to, true);
    }

    private static void escape(StringBuilder out, String text, int from, int to, boolean markdown) {
        int done = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (markdown && c == '\\' && i + 1 < to && isEscapable(text.charAt(i + 1))) {
                out.append(text, done, i);
                done = ++i;
                c = text.charAt(i);
            }
            String entity = c > '>' ? null : entity(c);
            if (entity != null) {
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        out.append(text, done, to);
    }

    /** Appends Markdown text with its backslash escapes resolved. Doesn't escape for HTML. */
    static void unescaped(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
                c = text.charAt(++i);
            }
            out.append(c);
        }
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
