package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.Role;

/** Elements by their effective role. */
final class PageRoles {

    private record Group(Role role, List<Element> elements) {}

    private final Map<String, Group> byRole = new HashMap<>();

    PageRoles(List<Element> elements, AccessibilityTree tree) {
        for (Element element : elements) {
            Role role = tree.role(element);
            if (role != null) {
                byRole.computeIfAbsent(role.name(), any -> new Group(role, new ArrayList<>())).elements().add(element);
            }
        }
    }

    List<Element> of(String role) {
        Group group = byRole.get(role);
        return group == null ? List.of() : group.elements();
    }

    /** The elements whose role matches; grouped by role, in document order within each group. */
    List<Element> where(Predicate<Role> role) {
        List<Element> found = new ArrayList<>();
        for (Group group : byRole.values()) {
            if (role.test(group.role())) {
                found.addAll(group.elements());
            }
        }
        return found;
    }
}
