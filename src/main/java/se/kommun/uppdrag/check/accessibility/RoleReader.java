package se.kommun.uppdrag.check.accessibility;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kommun.uppdrag.files.Resources;

/** Reads the roles from roles.txt: a line for the name of each, and after it an indented line for each property. */
final class RoleReader {

    private RoleReader() {}

    /** The roles by name, in the order of the file. */
    static Map<String, Role> read() {
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
        words(blocks.getOrDefault(name, Map.of()), "extends").forEach(parent -> found.addAll(ancestors(parent, blocks)));
        return Set.copyOf(found);
    }

    private static List<String> words(Map<String, String> facts, String key) {
        String value = facts.getOrDefault(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split(" "));
    }
}
