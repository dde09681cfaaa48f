package se.kommun.uppdrag.check.accessibility;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All states and properties of WAI-ARIA, read from the resource attributes.txt. */
public final class AriaAttributes {

    private static final Map<String, AriaAttribute> ALL = read();

    private AriaAttributes() {}

    /** The state or property with this lower-case name, or null. */
    public static @Nullable AriaAttribute named(String name) {
        return ALL.get(name);
    }

    public static Collection<AriaAttribute> all() {
        return ALL.values();
    }

    private static Map<String, AriaAttribute> read() {
        return Collections.unmodifiableMap(TableResource.lines("attributes.txt").stream().map(AriaAttributes::attribute)
                .collect(Collectors.toMap(AriaAttribute::name, each -> each, (one, other) -> one, LinkedHashMap::new)));
    }

    private static AriaAttribute attribute(String line) {
        String[] columns = line.split("\\|", 3);
        List<String> type = List.of(columns[1].strip().split(" "));
        List<String> flags = List.of(columns[2].strip().split(" "));
        return new AriaAttribute(columns[0].strip(), AriaAttribute.Type.valueOf(type.get(0).toUpperCase(Locale.ROOT)),
                Set.copyOf(type.subList(1, type.size())), flags.contains("global"), flags.contains("deprecated"),
                flags.contains("deprecated-elsewhere"));
    }
}
