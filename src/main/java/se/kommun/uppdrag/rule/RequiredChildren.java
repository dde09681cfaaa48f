package se.kommun.uppdrag.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Visibility;

/** In a list stand list items, in a tablist tabs, and nothing else. */
final class RequiredChildren implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("role-required-children");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.having("role")) {
            Role role = tree.explicitRole(element);
            if (role != null && !role.owned().isEmpty() && !role.name().startsWith("doc-") && role == tree.role(element)
                    && !tree.hidden(element) && !busy(element)) {
                Set<String> allowed = role.owned().stream().map(each -> each.split(">")[0]).collect(Collectors.toSet());
                check(element, role, allowed, tree, findings);
            }
        }
    }

    private static void check(Element element, Role role, Set<String> allowed, AccessibilityTree tree, Findings findings) {
        for (Element child : tree.children(element)) {
            Role own = tree.role(child);
            if (own != null && (allowed.contains(own.name()) || own.parents().contains(role.name()))) {
                if (!groupFits(child, own, role, tree, findings)) {
                    return;
                }
                continue;
            }
            boolean certain = certain(child, tree) && tree.visibility(element) == Visibility.VISIBLE && !role.is("radiogroup");
            if (own == null || own.is("generic")) {
                findings.errorOrReview(certain, child, "element", Shown.tag(element), role, Shown.tag(child));
            } else {
                findings.errorOrReview(certain, child, "role", Shown.tag(element), role, Shown.tag(child), own);
            }
            return;
        }
    }

    /** A group in a menu, listbox or tree holds what they hold; a rowgroup holds rows. */
    private static boolean groupFits(Element group, Role own, Role outer, AccessibilityTree tree, Findings findings) {
        Set<String> within = outer.owned().stream().filter(each -> each.startsWith(own.name() + ">"))
                .map(each -> each.substring(own.name().length() + 1)).collect(Collectors.toSet());
        if (within.isEmpty() || own == tree.implicitRole(group)) {
            return true;
        }
        for (Element child : tree.children(group)) {
            Role role = tree.role(child);
            if (role == null || !within.contains(role.name())) {
                boolean maybeLabel = role == null || role.is("generic");
                findings.errorOrReview(!maybeLabel && certain(child, tree), child, "group", Shown.tag(group), Shown.tag(child), outer);
                return false;
            }
        }
        return true;
    }

    private static boolean certain(Element child, AccessibilityTree tree) {
        return child.normalName().indexOf('-') < 0 && tree.visibility(child) == Visibility.VISIBLE;
    }

    private static boolean busy(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.attr("aria-busy").strip().equalsIgnoreCase("true")) {
                return true;
            }
        }
        return false;
    }
}
