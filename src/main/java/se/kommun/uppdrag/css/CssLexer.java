package se.kommun.uppdrag.css;

/** Finds the ends of blankComments, strings and brackets in CSS. All methods take linear time. */
final class CssLexer {

    private CssLexer() {}

    /** Replaces current comment with blanks. Offsets and line breaks stay the same. */
    static String blankComments(String css) {
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

    /**
     * The offset after the string that starts at {@code quote}: after its closing quote, or at the line break that ends a bad
     * string.
     */
    static int endOfString(String css, int quote) {
        char mark = css.charAt(quote);
        int at = quote + 1;
        while (at < css.length() && css.charAt(at) != '\n') {
            char current = css.charAt(at++);
            if (current == mark) {
                return at;
            }
            if (current == '\\') {
                at++;
            }
        }
        return Math.min(at, css.length());
    }

    /** The offset after the closing bracket that matches the one at {@code open}, or the end of the text. */
    static int endOfBracket(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            char current = css.charAt(at);
            if (current == '"' || current == '\'') {
                at = endOfString(css, at) - 1;
            } else if (current == '(') {
                depth++;
            } else if (current == ')' && --depth == 0) {
                return at + 1;
            }
        }
        return css.length();
    }
}
