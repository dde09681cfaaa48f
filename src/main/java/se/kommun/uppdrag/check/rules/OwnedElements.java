package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.Role;

/**
 * What stands in an element whose role allows only certain children, such as a list or a menu.
 *
 * @param parts the number of children that it may contain
 * @param wrong the first child, or child of a group in it, with a role that it may not contain; null if there is none
 * @param group the group that {@code wrong} stands in; null if it stands directly in the element
 * @param text the first child that is only text; null if there is none
 */
record OwnedElements(int parts, @Nullable Element wrong, @Nullable Element group, @Nullable Element text) {

    /** Implicit roles of elements that only mark up text or illustrate it. */
    private static final Set<String> TEXT_ROLES = WordLists.of("roles-of-text");

    /**
     * A child with a role that its parent may not contain.
     *
     * @param group the group that it stands in; null if it stands directly in the parent
     */
    private record UnallowedChild(Element element, @Nullable Element group) {}

    static OwnedElements of(Element element, Role role, AccessibilityTree tree) {
        int parts = 0;
        UnallowedChild wrong = null;
        Element text = null;
        Set<String> allowed = role.owned().stream().map(each -> each.split(">")[0]).collect(Collectors.toSet());
        List<Element> children = tree.children(element);
        Set<Element> actions = children.stream().flatMap(child -> tree.references(child, "aria-actions").stream()).collect(Collectors.toSet());
        for (Element child : children) {
            Role own = tree.role(child);
            if (own != null && (allowed.contains(own.name()) || own.parents().contains(role.name()))) {
                parts++;
                wrong = wrong == null ? unallowedInGroup(child, own, role, tree) : wrong;
            } else if (isText(child, tree)) {
                text = text == null ? child : text;
            } else if (!isSubmenu(role, own) && !actions.contains(child) && wrong == null) {
                wrong = new UnallowedChild(child, null);
            }
        }
        return new OwnedElements(parts, wrong == null ? null : wrong.element, wrong == null ? null : wrong.group, text);
    }

    /** A menu that stands beside the item that opens it, as in the ARIA Authoring Practices. */
    private static boolean isSubmenu(Role outer, @Nullable Role own) {
        return own != null && own.inherits("menu") && outer.inherits("menu");
    }

    /** Whether it is only text for assistive technology: without a role of its own, or with a native one that only marks up text. */
    static boolean isText(Element element, AccessibilityTree tree) {
        Role role = tree.role(element);
        return role == null || role.isNone() || role.is("generic") || role == tree.implicitRole(element) && TEXT_ROLES.contains(role.name());
    }

    /** The first child of a group that does not belong to the group's parent; null if there is none or it has another rule of its own. */
    private static @Nullable UnallowedChild unallowedInGroup(Element group, Role own, Role outer, AccessibilityTree tree) {
        Set<String> within = outer.owned().stream().filter(each -> each.startsWith(own.name() + ">"))
                .map(each -> each.substring(own.name().length() + 1)).collect(Collectors.toSet());
        if (within.isEmpty() || own == tree.implicitRole(group)) {
            return null;
        }
        List<Element> labels = tree.references(group, "aria-labelledby");
        for (Element child : tree.children(group)) {
            Role role = tree.role(child);
            boolean isLabel = isText(child, tree) && (labels.contains(child) || tree.isDecorative(child));
            if (role != null && role == own) {
                UnallowedChild inner = unallowedInGroup(child, own, outer, tree);
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
