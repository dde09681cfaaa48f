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

/** All roles of WAI-ARIA and its modules, read from the resource roles.txt. */
public final class Roles {

    private static final Map<String, Role> ALL = read();

    private Roles() {}

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
        for (String line : TableResource.lines("roles.txt")) {
            if (line.startsWith("  ")) {
                String[] parts = line.strip().split(" ", 2);
                blocks.get(name).put(parts[0], parts.length == 2 ? parts[1] : "");
            } else {
                name = line;
                blocks.put(name, new HashMap<>());
            }
        }
        Map<String, Role> roles = new LinkedHashMap<>();
        blocks.forEach((each, facts) -> roles.put(each, role(each, facts, blocks)));
        return Collections.unmodifiableMap(roles);
    }

    private static Role role(String name, Map<String, String> facts, Map<String, Map<String, String>> blocks) {
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
