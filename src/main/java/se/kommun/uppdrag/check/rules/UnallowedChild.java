package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.Role;

/**
 * A child with a role that its parent may not contain.
 *
 * @param group the group that it stands in; null if it stands directly in the parent
 */
record UnallowedChild(Element element, @Nullable Element group) {

    /** The first child of a group that does not belong to the group's parent; null if there is none or it has another rule of its own. */
    static @Nullable UnallowedChild inGroup(Element group, Role own, Role outer, AccessibilityTree tree) {
        Set<String> within = outer.owned().stream().filter(each -> each.startsWith(own.name() + ">"))
                .map(each -> each.substring(own.name().length() + 1)).collect(Collectors.toSet());
        if (within.isEmpty() || own == tree.implicitRole(group)) {
            return null;
        }
        List<Element> labels = tree.references(group, "aria-labelledby");
        for (Element child : tree.children(group)) {
            Role role = tree.role(child);
            boolean isLabel = OwnedElements.isText(child, tree) && (labels.contains(child) || tree.isDecorative(child));
            if (role != null && role == own) {
                UnallowedChild inner = inGroup(child, own, outer, tree);
                if (inner != null) {
                    return inner;
                }
            } else if (!isLabel && (role == null || !within.contains(role.name()))) {
                return new UnallowedChild(child, group);
            }
        }
        return null;
    }
}
