package se.kommun.uppdrag.markdown;

import org.jspecify.annotations.Nullable;

/** Escapes text for HTML. */
final class HtmlEscaper {

    private HtmlEscaper() {}

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
            if (markdown && c == '\\' && i + 1 < to && BackslashEscapes.isEscapable(text.charAt(i + 1))) {
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
