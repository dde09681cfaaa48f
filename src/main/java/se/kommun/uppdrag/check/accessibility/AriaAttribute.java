package se.kommun.uppdrag.check.accessibility;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Resources;

/**
 * A state or property of WAI-ARIA. The resource attributes.txt lists all of them.
 *
 * @param tokens allowed values, for {@code TOKEN} and {@code TOKENS}
 * @param global whether it is allowed on any element
 * @param deprecated whether it is deprecated on all roles
 * @param deprecatedElsewhere whether it is global, but deprecated on roles that do not support it
 */
public record AriaAttribute(String name, AriaValueType type, Set<String> tokens, boolean global, boolean deprecated,
                            boolean deprecatedElsewhere) {

    private static final Map<String, AriaAttribute> ALL = Collections.unmodifiableMap(Resources.lines(AriaAttribute.class, "attributes.txt").stream()
            .map(AriaAttribute::parse).collect(Collectors.toMap(AriaAttribute::name, each -> each, (one, other) -> one, LinkedHashMap::new)));

    /** Whether the value has the right type. An empty value counts as absent and is accepted. */
    public boolean accepts(String value) {
        String stripped = value.strip().toLowerCase(Locale.ROOT);
        return stripped.isEmpty() || type.accepts(stripped, tokens);
    }

    /** The state or property with this lower-case name, or null. */
    public static @Nullable AriaAttribute named(String name) {
        return ALL.get(name);
    }

    /** All states and properties. */
    public static Collection<AriaAttribute> all() {
        return ALL.values();
    }

    private static AriaAttribute parse(String line) {
        String[] columns = line.split("\\|", 3);
        List<String> type = List.of(columns[1].strip().split(" "));
        List<String> flags = List.of(columns[2].strip().split(" "));
        return new AriaAttribute(columns[0].strip(), AriaValueType.valueOf(type.get(0).toUpperCase(Locale.ROOT)),
                Set.copyOf(type.subList(1, type.size())), flags.contains("global"), flags.contains("deprecated"),
                flags.contains("deprecated-elsewhere"));
    }

    /** Whether an attribute of an element is global, has a value and does not hide the element. */
    static boolean isGlobal(Attribute attribute) {
        String name = attribute.getKey();
        AriaAttribute known = name.startsWith("aria-") && !name.equals("aria-hidden") && !attribute.getValue().isBlank() ? named(name) : null;
        return known != null && known.global();
    }
}
