package se.kommun.uppdrag.check.accessibility;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
public record AriaAttribute(String name, Type type, Set<String> tokens, boolean global, boolean deprecated,
                            boolean deprecatedElsewhere) {

    /** The type of the value. */
    public enum Type { TOKEN, TOKENS, ID, IDS, INTEGER, NUMBER, STRING }

    private static final Map<String, AriaAttribute> ALL = read();
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    /** Whether the value has the right type. An empty value counts as absent and is accepted. */
    public boolean accepts(String value) {
        String stripped = value.strip().toLowerCase(Locale.ROOT);
        if (stripped.isEmpty()) {
            return true;
        }
        return switch (type) {
            case TOKEN -> tokens.contains(stripped);
            case TOKENS -> SPACES.splitAsStream(stripped).allMatch(tokens::contains);
            case ID -> !SPACES.matcher(stripped).find();
            case INTEGER -> INTEGER.matcher(stripped).matches();
            case NUMBER -> NUMBER.matcher(stripped).matches();
            case IDS, STRING -> true;
        };
    }

    /** The state or property with this lower-case name, or null. */
    public static @Nullable AriaAttribute named(String name) {
        return ALL.get(name);
    }

    /** All states and properties. */
    public static Collection<AriaAttribute> all() {
        return ALL.values();
    }

    private static Map<String, AriaAttribute> read() {
        return Collections.unmodifiableMap(Resources.lines(AriaAttribute.class, "attributes.txt").stream().map(AriaAttribute::parse)
                .collect(Collectors.toMap(AriaAttribute::name, each -> each, (one, other) -> one, LinkedHashMap::new)));
    }

    private static AriaAttribute parse(String line) {
        String[] columns = line.split("\\|", 3);
        List<String> type = List.of(columns[1].strip().split(" "));
        List<String> flags = List.of(columns[2].strip().split(" "));
        return new AriaAttribute(columns[0].strip(), Type.valueOf(type.get(0).toUpperCase(Locale.ROOT)),
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
