package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The allowlist for SVG drawings: elements, attributes, properties and functions, read from {@code svg.properties}. */
final class SvgVocabulary {

    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> XML_ATTRIBUTES = Set.of("lang", "space");
    private static final Map<String, Set<String>> LISTS = read();

    private SvgVocabulary() {}

    private static Map<String, Set<String>> read() {
        try (InputStream input = SvgVocabulary.class.getResourceAsStream("svg.properties")) {
            Properties lists = new Properties();
            lists.load(input);
            return lists.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), name -> Set.copyOf(List.of(lists.getProperty(name).split("\\s+")))));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

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

    static boolean isFunction(String name) {
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
}
