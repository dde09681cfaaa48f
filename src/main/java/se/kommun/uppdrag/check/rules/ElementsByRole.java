package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.Role;

/**
 * The elements of a page outside templates, by their effective role.
 *
 * @param groups by the name of the role, in document order within each group
 * @param roles by name
 */
record ElementsByRole(Map<String, List<Element>> groups, Map<String, Role> roles) {

    static ElementsByRole in(HtmlPage page) {
        ElementsByRole found = new ElementsByRole(new HashMap<>(), new HashMap<>());
        for (Element element : page.outsideTemplates()) {
            Role role = page.accessibility().role(element);
            if (role != null) {
                found.roles.put(role.name(), role);
                found.groups.computeIfAbsent(role.name(), any -> new ArrayList<>()).add(element);
            }
        }
        return found;
    }

    List<Element> of(String role) {
        return groups.getOrDefault(role, List.of());
    }

    List<Element> matching(Predicate<Role> condition) {
        List<Element> found = new ArrayList<>();
        groups.forEach((name, group) -> {
            if (condition.test(roles.get(name))) {
                found.addAll(group);
            }
        });
        return found;
    }
}
