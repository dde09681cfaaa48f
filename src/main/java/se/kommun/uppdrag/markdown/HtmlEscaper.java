package se.kommun.uppdrag.markdown;

import org.jspecify.annotations.Nullable;

/** Writes text so that HTML reads it as text. */
final class HtmlEscaper {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private HtmlEscaper() {}

    /** Whether a backslash before this character takes away its meaning. */
    static boolean isEscapable(char c) {
        return c < 128 && ESCAPABLE.indexOf(c) >= 0;
    }

    static void plain(StringBuilder out, CharSequence text, int from, int to) {
        int done = from;
        for (int i = from; i < to; i++) {
            String entity = entity(text.charAt(i));
            if (entity != null) {
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        out.append(text, done, to);
    }

    /** As {@link #plain}, and a backslash before ASCII punctuation is left out. */
    static void markdown(StringBuilder out, CharSequence text, int from, int to) {
        int done = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < to && isEscapable(text.charAt(i + 1))) {
                out.append(text, done, i);
                done = ++i;
                c = text.charAt(i);
            }
            String entity = entity(c);
            if (entity != null) {
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        out.append(text, done, to);
    }

    /** The text that Markdown source stands for when only backslash escapes are left in it. */
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
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
