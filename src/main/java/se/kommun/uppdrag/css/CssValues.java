package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits property values and recognises functions and lengths in them. */
final class CssValues {

    private static final Pattern LENGTH = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:%|[a-z]{1,4})|[-+]?0", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALCULATION = Pattern.compile("(?:calc|clamp|min|max|round|env)\\(.*", Pattern.CASE_INSENSITIVE);

    private CssValues() {}

    /**
     * The parts between separators, stripped; empty parts are left out. Separators in brackets and strings do not count. The
     * separator {@code ' '} matches any white space.
     */
    static List<String> split(String value, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= value.length(); at++) {
            char current = at == value.length() ? separator : value.charAt(at);
            if (current == '(') {
                at = CssLexer.endOfBracket(value, at) - 1;
            } else if (at < value.length() && (current == '"' || current == '\'')) {
                at = CssLexer.endOfString(value, at) - 1;
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
    static String function(String part) {
        int bracket = part.indexOf('(');
        return bracket <= 0 || !part.endsWith(")") ? "" : part.substring(0, bracket).toLowerCase(Locale.ROOT);
    }

    /** The arguments of a function, without the brackets. */
    static String arguments(String part) {
        return part.substring(part.indexOf('(') + 1, part.length() - 1).strip();
    }

    /** Whether the value is a length or a calculation, such as {@code 2px}, and therefore not a colour. */
    static boolean isLength(String value) {
        return LENGTH.matcher(value).matches() && !value.matches("[0-9a-fA-F]{6}") || CALCULATION.matcher(value).matches();
    }
}
