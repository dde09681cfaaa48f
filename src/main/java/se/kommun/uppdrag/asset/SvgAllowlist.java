package se.kommun.uppdrag.asset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kommun.uppdrag.files.Resources;

/**
 * The allowlist for SVG drawings: elements, attributes, and in their styles properties and functions. The lists are in
 * {@code svg.properties}; everything else is rejected. All methods take linear time.
 */
final class SvgAllowlist {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> XML_ATTRIBUTES = Set.of("lang", "space");
    private static final Map<String, Set<String>> LISTS = Resources.properties(SvgAllowlist.class, "svg.properties").entrySet().stream()
            .collect(Collectors.toMap(list -> (String) list.getKey(), list -> Set.copyOf(List.of(((String) list.getValue()).split("\\s+")))));
    /**
     * A function name. The lookbehind lets it start only after another character, so that matching does not start at each of its
     * letters.
     */
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w-])([a-zA-Z-]++)\\(");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern LOCAL = Pattern.compile("[\\s\"']*+#");

    private SvgAllowlist() {}

    static boolean isElement(String namespace, String name) {
        return namespace.equals(SVG) && LISTS.get("elements").contains(name);
    }

    /** @param namespace empty for an attribute without prefix */
    static boolean isAttribute(String namespace, String name) {
        return switch (namespace) {
            case "" -> LISTS.get("attributes").contains(name) || isProperty(name) || isReference(namespace, name) || name.startsWith("aria-");
            case XML -> XML_ATTRIBUTES.contains(name);
            case XLINK -> isReference(namespace, name) || name.equals("title") || name.equals("type");
            default -> false;
        };
    }

    /** Whether the value of an attribute is a URL. */
    static boolean isReference(String namespace, String name) {
        return name.equals("href") && (namespace.isEmpty() || namespace.equals(XLINK));
    }

    /** Whether a CSS property is allowed. Custom properties are too; their values are checked in the same way. */
    static boolean isProperty(String name) {
        return LISTS.get("properties").contains(name) || name.startsWith("--");
    }

    private static boolean isFunction(String name) {
        return LISTS.get("functions").contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether an element contains metadata about the author or the drawing program. It is never displayed. */
    static boolean isEditorElement(String namespace, String name) {
        return isEditorNamespace(namespace) || namespace.equals(SVG) && name.equals("metadata");
    }

    static boolean isEditorAttribute(String namespace, String name) {
        return isEditorNamespace(namespace) || namespace.isEmpty() && name.startsWith("data-");
    }

    /** Whether a namespace is one of those that drawing programs use for their own data. */
    static boolean isEditorNamespace(String namespace) {
        return LISTS.get("editors").stream().anyMatch(namespace::startsWith);
    }

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
        return declaration.isEmpty() || colon > 0 && isProperty(property.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(declaration);
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
            if (!isFunction(name) || name.equalsIgnoreCase("url") && !LOCAL.matcher(value).region(function.end(), value.length()).lookingAt()) {
                return Optional.of(name + "(…)");
            }
        }
        return Optional.empty();
    }
}
