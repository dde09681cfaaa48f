package se.kommun.uppdrag.css;

/** The lexical parts of CSS that hide what stands in them: comments, strings, brackets. Every method takes linear time. */
final class CssLexer {

    private CssLexer() {}

    /** The text with each comment turned into blanks, so that all offsets stay; line breaks are kept. */
    static String comments(String css) {
        char[] text = css.toCharArray();
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '"' || text[at] == '\'') {
                at = endOfString(css, at) - 1;
            } else if (text[at] == '/' && at + 1 < text.length && text[at + 1] == '*') {
                int close = css.indexOf("*/", at + 2);
                int end = close < 0 ? text.length : close + 2;
                for (; at < end; at++) {
                    text[at] = text[at] == '\n' ? '\n' : ' ';
                }
                at--;
            }
        }
        return new String(text);
    }

    /** Where the string that opens at {@code quote} is over: after its closing mark, or at the line break that ends a broken one. */
    static int endOfString(String css, int quote) {
        char mark = css.charAt(quote);
        int at = quote + 1;
        while (at < css.length() && css.charAt(at) != '\n') {
            char each = css.charAt(at++);
            if (each == mark) {
                return at;
            }
            if (each == '\\') {
                at++;
            }
        }
        return Math.min(at, css.length());
    }

    /** Where the bracket that opens at {@code open} is over: after its closing one, or the end of the text. */
    static int endOfBracket(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            char each = css.charAt(at);
            if (each == '"' || each == '\'') {
                at = endOfString(css, at) - 1;
            } else if (each == '(') {
                depth++;
            } else if (each == ')' && --depth == 0) {
                return at + 1;
            }
        }
        return css.length();
    }
}
