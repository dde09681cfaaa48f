package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Roles;

/** Elements by the role that counts. */
final class PageRoles {

    private final Map<String, List<Element>> byRole = new HashMap<>();

    PageRoles(List<Element> elements, AccessibilityTree tree) {
        for (Element element : elements) {
            Role role = tree.role(element);
            if (role != null) {
                byRole.computeIfAbsent(role.name(), any -> new ArrayList<>()).add(element);
            }
        }
    }

    List<Element> of(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** Role by role, in the page's order within each. */
    List<Element> where(Predicate<Role> role) {
        List<Element> found = new ArrayList<>();
        byRole.forEach((name, elements) -> {
            if (role.test(Roles.named(name))) {
                found.addAll(elements);
            }
        });
        return found;
    }
}
