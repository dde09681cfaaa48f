package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Resources;

/**
 * A role of WAI-ARIA or its modules, with its properties from the specification. The resource roles.txt lists all of them.
 *
 * @param ancestors all roles that it inherits from, including itself
 * @param supported supported and inherited states and properties, without the global ones
 * @param required required states and properties, each with its implicit value, which is empty if there is none
 * @param prohibited prohibited states and properties
 * @param childrenPresentational whether its descendants are not part of the accessibility tree
 * @param parents roles of which its parent must have one; empty if any parent is allowed
 * @param owned roles allowed for its children, as ROLE or ROLE>ROLE; empty if any is allowed
 */
public record Role(String name, boolean isAbstract, boolean deprecated, Set<String> ancestors, Set<String> supported,
                   Map<String, String> required, Set<String> prohibited, boolean nameFromAuthor, boolean nameFromContents,
                   boolean nameRequired, boolean childrenPresentational, Set<String> parents, List<String> owned) {

    private static final Map<String, Role> ALL = read();

    public boolean is(String role) {
        return name.equals(role);
    }

    /** Whether it is the role or inherits from it. */
    public boolean inherits(String role) {
        return ancestors.contains(role);
    }

    /** Whether it is {@code none} or its synonym {@code presentation}. */
    public boolean isNone() {
        return is("none") || is("presentation");
    }

    /** Whether the state or property is allowed on an element with this role. */
    public boolean permits(AriaAttribute attribute) {
        return !prohibited.contains(attribute.name())
                && (attribute.global() || supported.contains(attribute.name()) || required.containsKey(attribute.name()));
    }

    @Override
    public String toString() {
        return name;
    }

    /** The role with this name, which may be abstract; null if there is none. */
    public static @Nullable Role named(String name) {
        return ALL.get(name);
    }

    public static Collection<Role> all() {
        return ALL.values();
    }

    private static Map<String, Role> read() {
        Map<String, Map<String, String>> blocks = new LinkedHashMap<>();
        String name = "";
        for (String line : Resources.lines(Role.class, "roles.txt")) {
            if (line.startsWith("  ")) {
                String[] parts = line.strip().split(" ", 2);
                blocks.get(name).put(parts[0], parts.length == 2 ? parts[1] : "");
            } else {
                name = line;
                blocks.put(name, new HashMap<>());
            }
        }
        Map<String, Role> roles = new LinkedHashMap<>();
        blocks.forEach((each, facts) -> roles.put(each, parse(each, facts, blocks)));
        return Collections.unmodifiableMap(roles);
    }

    private static Role parse(String name, Map<String, String> facts, Map<String, Map<String, String>> blocks) {
        Map<String, String> required = new LinkedHashMap<>();
        for (String each : words(facts, "requires")) {
            String[] parts = each.split("=", 2);
            required.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        List<String> naming = words(facts, "name");
        return new Role(name, facts.containsKey("abstract"), facts.containsKey("deprecated"), ancestors(name, blocks),
                Set.copyOf(words(facts, "supports")), Collections.unmodifiableMap(required), Set.copyOf(words(facts, "prohibits")),
                naming.contains("author"), naming.contains("contents"), naming.contains("required"),
                facts.containsKey("children"), Set.copyOf(words(facts, "parent")), words(facts, "owns"));
    }

    private static Set<String> ancestors(String name, Map<String, Map<String, String>> blocks) {
        Set<String> found = new HashSet<>(Set.of(name));
        List<String> open = new ArrayList<>(List.of(name));
        while (!open.isEmpty()) {
            for (String parent : words(blocks.getOrDefault(open.remove(open.size() - 1), Map.of()), "extends")) {
                if (found.add(parent)) {
                    open.add(parent);
                }
            }
        }
        return Set.copyOf(found);
    }

    private static List<String> words(Map<String, String> facts, String key) {
        String value = facts.getOrDefault(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split(" "));
    }
}
