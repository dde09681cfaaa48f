package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Roles;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.report.Choice;
import se.kommun.uppdrag.report.DidYouMean;

/** The role attribute names a role that there is, and the element stands where the role belongs, with the states that it needs. */
final class RoleRules {

    /** States that HTML's own elements keep, whatever role they are given. */
    private static final Map<String, Set<String>> NATIVE = Map.of(
            "checkbox", Set.of("aria-checked"), "radio", Set.of("aria-checked"),
            "range", Set.of("aria-valuenow"), "number", Set.of("aria-valuenow"), "heading", Set.of("aria-level"),
            "progress", Set.of("aria-valuenow"), "meter", Set.of("aria-valuenow"), "option", Set.of("aria-selected"),
            "select", Set.of("aria-expanded", "aria-controls"));

    static final List<Rule> RULES = List.of(
            Rule.of("role-unknown", RoleRules::unknown),
            Rule.of("role-required-parent", RoleRules::parent),
            Rule.of("role-required-state", RoleRules::states),
            Rule.of("role-required-children", RoleRules::children));

    private RoleRules() {}

    /** A role attribute names at least one role that there is. */
    private static void unknown(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.having("role")) {
            if (!element.attr("role").isBlank() && tree.explicitRole(element) == null && !tree.hidden(element)) {
                String role = element.attr("role").strip();
                boolean certain = tree.visibility(element) == Visibility.VISIBLE;
                DidYouMean.nearest(role, Roles.all().stream().filter(each -> !each.isAbstract()).map(Role::name).toList()).ifPresentOrElse(
                        known -> findings.errorOrReview(certain, element, "near", Snippets.of(role), known),
                        () -> findings.errorOrReview(certain, element, "found", Snippets.of(role)));
            }
        }
    }

    /** An element whose role is part of something greater stands in it: a tab in a tablist. */
    private static void parent(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.having("role")) {
            Role role = tree.explicitRole(element);
            if (role == null || role.parents().isEmpty() || role.name().startsWith("doc-") || role == tree.implicitRole(element)
                    || role.is("listitem") && element.normalName().equals("li") || tree.hidden(element)) {
                continue;
            }
            Element parent = tree.parent(element);
            Role around = parent == null ? null : tree.role(parent);
            if (around == null || !role.parents().contains(around.name())) {
                boolean certain = tree.visibility(element) == Visibility.VISIBLE && hasKnownAncestors(element);
                Choice wanted = Choice.of(role.parents());
                if (around == null) {
                    findings.errorOrReview(certain, element, "none", Snippets.tag(element), role, wanted);
                } else {
                    findings.errorOrReview(certain, element, "other", Snippets.tag(element), role, Snippets.tag(parent), wanted);
                }
            }
        }
    }

    /** Around it nothing of a script's own may stand, which can have any role. */
    private static boolean hasKnownAncestors(Element element) {
        return !HtmlElements.any(element.parent(), each -> each.normalName().indexOf('-') > 0 || each.normalName().equals("template"));
    }

    /** A role that an element is given comes with the states that the role cannot do without. */
    private static void states(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.having("role")) {
            Role role = tree.explicitRole(element);
            if (role == null || role != tree.role(element) || role == tree.implicitRole(element) || tree.hidden(element)) {
                continue;
            }
            for (String state : required(element, role, tree)) {
                if (element.attr(state).isBlank() && !kept(element).contains(state)) {
                    boolean certain = tree.visibility(element) == Visibility.VISIBLE;
                    findings.errorOrReview(certain, element, "found", Snippets.tag(element), role, state);
                }
            }
        }
    }

    private static List<String> required(Element element, Role role, AccessibilityTree tree) {
        List<String> states = new ArrayList<>();
        role.required().forEach((state, implicit) -> {
            if (implicit.isEmpty()) {
                states.add(state);
            }
        });
        if (role.is("combobox") && element.attr("aria-expanded").strip().equalsIgnoreCase("true")) {
            states.add("aria-controls");
        }
        if (role.is("separator") && tree.focusable(element)) {
            states.add("aria-valuenow");
        }
        return states;
    }

    private static Set<String> kept(Element element) {
        String name = element.normalName();
        String key = name.equals("input") ? HtmlElements.inputType(element) : name.matches("h[1-6]") ? "heading" : name;
        return NATIVE.getOrDefault(key, Set.of());
    }

    /** In a list stand list items, in a tablist tabs, and nothing else. */
    private static void children(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.having("role")) {
            Role role = tree.explicitRole(element);
            if (role != null && !role.owned().isEmpty() && !role.name().startsWith("doc-") && role == tree.role(element)
                    && !tree.hidden(element) && !HtmlElements.any(element, each -> each.attr("aria-busy").strip().equalsIgnoreCase("true"))) {
                Set<String> allowed = role.owned().stream().map(each -> each.split(">")[0]).collect(Collectors.toSet());
                checkChildren(element, role, allowed, tree, findings);
            }
        }
    }

    private static void checkChildren(Element element, Role role, Set<String> allowed, AccessibilityTree tree, Findings findings) {
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
                findings.errorOrReview(certain, child, "element", Snippets.tag(element), role, Snippets.tag(child));
            } else {
                findings.errorOrReview(certain, child, "role", Snippets.tag(element), role, Snippets.tag(child), own);
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
                findings.errorOrReview(!maybeLabel && certain(child, tree), child, "group", Snippets.tag(group), Snippets.tag(child), outer);
                return false;
            }
        }
        return true;
    }

    private static boolean certain(Element child, AccessibilityTree tree) {
        return child.normalName().indexOf('-') < 0 && tree.visibility(child) == Visibility.VISIBLE;
    }
}
