package se.kommun.uppdrag.asset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles in an SVG drawing. Everything is refused that is not known to be harmless; each character is read a fixed number of times. */
final class SvgStyle {

    /** A name may begin right after another sign only, so that no name is tried from each of its letters. */
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w-])([a-zA-Z-]++)\\(");

    private SvgStyle() {}

    /** A style sheet or a style attribute without its comments, which may tell who wrote it. */
    static String withoutComments(String css) {
        StringBuilder kept = new StringBuilder(css.length());
        int from = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", from)) {
            kept.append(css, from, start);
            int end = css.indexOf("*/", start + 2);
            from = end < 0 ? css.length() : end + 2;
        }
        return kept.append(css, from, css.length()).toString();
    }

    /** What may not stand in a style sheet, as written; empty when all may. */
    static Optional<String> faultInSheet(String css) {
        int from = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '{') {
                String prelude = css.substring(from, i).strip();
                if (prelude.startsWith("@") && !prelude.toLowerCase(Locale.ROOT).startsWith("@media")) {
                    return Optional.of(prelude);
                }
                from = i + 1;
            } else if (c == ';' || c == '}') {
                Optional<String> fault = faultInDeclaration(css.substring(from, i).strip());
                if (fault.isPresent()) {
                    return fault;
                }
                from = i + 1;
            }
        }
        return css.substring(from).isBlank() ? faultInValue(css) : Optional.of(css.substring(from).strip());
    }

    /** What may not stand in a style attribute. */
    static Optional<String> faultInAttribute(String css) {
        for (String declaration : css.split(";")) {
            Optional<String> fault = faultInDeclaration(declaration.strip());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return faultInValue(css);
    }

    private static Optional<String> faultInDeclaration(String declaration) {
        int colon = declaration.indexOf(':');
        String property = colon < 0 ? declaration : declaration.substring(0, colon).strip();
        return declaration.isEmpty() || colon > 0 && SvgVocabulary.isProperty(property.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(declaration);
    }

    /** What may not stand in a value: escapes, with which anything can be written, and what loads from elsewhere. */
    static Optional<String> faultInValue(String value) {
        if (value.indexOf('\\') >= 0) {
            return Optional.of("\\");
        }
        Matcher function = FUNCTION.matcher(value);
        while (function.find()) {
            String name = function.group(1);
            if (!SvgVocabulary.isFunction(name) || name.equalsIgnoreCase("url") && !isLocal(value, function.end())) {
                return Optional.of(name + "(…)");
            }
        }
        return Optional.empty();
    }

    /** Whether the address that begins at a place is that of something in the drawing. */
    private static boolean isLocal(String value, int at) {
        int i = at;
        while (i < value.length() && (Character.isWhitespace(value.charAt(i)) || value.charAt(i) == '"' || value.charAt(i) == '\'')) {
            i++;
        }
        return i < value.length() && value.charAt(i) == '#';
    }
}
