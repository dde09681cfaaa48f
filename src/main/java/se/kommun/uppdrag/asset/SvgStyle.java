package se.kommun.uppdrag.asset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks and cleans the styles in an SVG drawing. Everything that is not in the allowlist is rejected. All methods take linear
 * time.
 */
final class SvgStyle {

    /**
     * A function name. The lookbehind lets it start only after another character, so that matching does not start at each of its
     * letters.
     */
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w-])([a-zA-Z-]++)\\(");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
    private static final Pattern LOCAL = Pattern.compile("[\\s\"']*+#");

    private SvgStyle() {}

    /** Removes comments from a style sheet or a style attribute, because they may name the author. */
    static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll("");
    }

    /** The first content of a style sheet that is not allowed, as written; empty if there is none. */
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

    /** The first content of a style attribute that is not allowed; empty if there is none. */
    static Optional<String> faultInAttribute(String css) {
        return Arrays.stream(css.split(";")).flatMap(declaration -> faultInDeclaration(declaration.strip()).stream()).findFirst()
                .or(() -> faultInValue(css));
    }

    private static Optional<String> faultInDeclaration(String declaration) {
        int colon = declaration.indexOf(':');
        String property = colon < 0 ? declaration : declaration.substring(0, colon).strip();
        return declaration.isEmpty() || colon > 0 && SvgVocabulary.isProperty(property.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(declaration);
    }

    /**
     * The first content of a value that is not allowed: escapes, which could hide anything, and functions that load from
     * elsewhere.
     */
    static Optional<String> faultInValue(String value) {
        if (value.indexOf('\\') >= 0) {
            return Optional.of("\\");
        }
        Matcher function = FUNCTION.matcher(value);
        while (function.find()) {
            String name = function.group(1);
            if (!SvgVocabulary.isFunction(name) || name.equalsIgnoreCase("url") && !LOCAL.matcher(value).region(function.end(), value.length()).lookingAt()) {
                return Optional.of(name + "(…)");
            }
        }
        return Optional.empty();
    }
}
