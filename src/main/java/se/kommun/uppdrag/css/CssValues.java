package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of a property's value. */
final class CssValues {

    private static final Pattern LENGTH = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:%|[a-z]{1,4})|[-+]?0", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALCULATION = Pattern.compile("(?:calc|clamp|min|max|round|env)\\(.*", Pattern.CASE_INSENSITIVE);

    private CssValues() {}

    /** The parts between separators outside brackets and strings, without surrounding blanks; empty ones are left out. A blank stands for any white space. */
    static List<String> split(String value, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= value.length(); at++) {
            char each = at == value.length() ? separator : value.charAt(at);
            if (each == '(') {
                at = CssLexer.endOfBracket(value, at) - 1;
            } else if (at < value.length() && (each == '"' || each == '\'')) {
                at = CssLexer.endOfString(value, at) - 1;
            } else if (each == separator || separator == ' ' && Character.isWhitespace(each)) {
                if (!value.substring(start, at).isBlank()) {
                    parts.add(value.substring(start, at).strip());
                }
                start = at + 1;
            }
        }
        return parts;
    }

    /** The name before the bracket, in lower case; empty for what is no function. */
    static String function(String part) {
        int bracket = part.indexOf('(');
        return bracket <= 0 || !part.endsWith(")") ? "" : part.substring(0, bracket).toLowerCase(Locale.ROOT);
    }

    /** What stands in the brackets of a function. */
    static String inside(String part) {
        return part.substring(part.indexOf('(') + 1, part.length() - 1).strip();
    }

    /** Whether it is a size, such as {@code 2px}, and so no colour. */
    static boolean isLength(String value) {
        return LENGTH.matcher(value).matches() && !value.matches("[0-9a-fA-F]{6}") || CALCULATION.matcher(value).matches();
    }
}
