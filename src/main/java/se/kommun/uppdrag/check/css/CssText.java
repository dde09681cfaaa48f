package se.kommun.uppdrag.check.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds comments, strings, brackets and functions in CSS. All methods take linear time. */
public final class CssText {

    private CssText() {}

    /** Replaces each comment with blanks. Offsets and line breaks stay the same. */
    public static String blankComments(String css) {
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
    public static int endOfBracket(String css, int open) {
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

    /**
     * The parts between separators, stripped; empty parts are left out. Separators in brackets and strings do not count. The
     * separator {@code ' '} matches any white space.
     */
    public static List<String> split(String value, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= value.length(); at++) {
            char current = at == value.length() ? separator : value.charAt(at);
            if (current == '(') {
                at = endOfBracket(value, at) - 1;
            } else if (at < value.length() && (current == '"' || current == '\'')) {
                at = endOfString(value, at) - 1;
            } else if (current == separator || separator == ' ' && Character.isWhitespace(current)) {
                if (!value.substring(start, at).isBlank()) {
                    parts.add(value.substring(start, at).strip());
                }
                start = at + 1;
            }
        }
        return parts;
    }

    /** The name of the function in lower case; empty if the part is not a function. */
    public static String function(String part) {
        int bracket = part.indexOf('(');
        return bracket <= 0 || !part.endsWith(")") ? "" : part.substring(0, bracket).toLowerCase(Locale.ROOT);
    }

    /** The arguments of a function, without the brackets. */
    public static String arguments(String part) {
        return part.substring(part.indexOf('(') + 1, part.length() - 1).strip();
    }
}
