package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.report.Choice;
import se.kommun.uppdrag.report.DidYouMean;

/** Requires that the role attribute names an existing role, in the required context and with the required states. */
final class RoleRules {

    /** States that HTML elements have natively, also with another role. */
    private static final Map<String, Set<String>> NATIVE_STATES = Map.of(
            "checkbox", Set.of("aria-checked"), "radio", Set.of("aria-checked"),
            "range", Set.of("aria-valuenow"), "number", Set.of("aria-valuenow"), "heading", Set.of("aria-level"),
            "progress", Set.of("aria-valuenow"), "meter", Set.of("aria-valuenow"), "option", Set.of("aria-selected"),
            "select", Set.of("aria-expanded", "aria-controls"));

    static final List<Rule> RULES = List.of(
            Rule.each("role-unknown", page -> page.having("role"), RoleRules::unknown),
            each("role-required-parent", RoleRules::parent),
            each("role-required-state", RoleRules::states),
            each("role-required-children", RoleRules::children));

    private RoleRules() {}

    private interface RoleCheck {
        void check(Element element, Role role, AccessibilityTree tree, Findings findings);
    }

    /** A rule that checks each element with an explicit role, unless it is hidden. */
    private static Rule each(String id, RoleCheck check) {
        return Rule.each(id, page -> page.having("role"), (page, element, findings) -> {
            Role role = page.accessibility().explicitRole(element);
            if (role != null && !page.hidden(element)) {
                check.check(element, role, page.accessibility(), findings);
            }
        });
    }

    /** Reports role attributes without an existing role. */
    private static void unknown(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        String role = element.attr("role").strip();
        if (!role.isEmpty() && tree.explicitRole(element) == null && !tree.isHidden(element)) {
            boolean certain = tree.visibility(element) == Visibility.VISIBLE;
            DidYouMean.nearest(role, Role.all().stream().filter(each -> !each.isAbstract()).map(Role::name).toList()).ifPresentOrElse(
                    known -> findings.errorOrReview(certain, element, "near", Snippets.of(role), known),
                    () -> findings.errorOrReview(certain, element, "found", Snippets.of(role)));
        }
    }

    /** Reports elements that are not in the parent that their role requires, such as a tab outside a tablist. */
    private static void parent(Element element, Role role, AccessibilityTree tree, Findings findings) {
        if (role.parents().isEmpty() || role.name().startsWith("doc-") || role == tree.implicitRole(element)
                || role.is("listitem") && element.normalName().equals("li")) {
            return;
        }
        Element parent = tree.parent(element);
        Role parentRole = parent == null ? null : tree.role(parent);
        boolean certain = tree.visibility(element) == Visibility.VISIBLE && hasKnownAncestors(element);
        if (parentRole == null) {
            findings.errorOrReview(certain, element, "none", Snippets.tag(element), role, Choice.of(role.parents()));
        } else if (!role.parents().contains(parentRole.name())) {
            findings.errorOrReview(certain, element, "other", Snippets.tag(element), role, Snippets.tag(parent), Choice.of(role.parents()));
        }
    }

    /** Whether no ancestor is a custom element, whose role a script can set, or a template. */
    private static boolean hasKnownAncestors(Element element) {
        return !HtmlElements.any(element.parent(), each -> each.normalName().indexOf('-') > 0 || each.normalName().equals("template"));
    }

    /** Reports elements without a state that their explicit role requires. */
    private static void states(Element element, Role role, AccessibilityTree tree, Findings findings) {
        if (role == tree.role(element) && role != tree.implicitRole(element)) {
            boolean certain = tree.visibility(element) == Visibility.VISIBLE;
            required(element, role, tree).filter(state -> element.attr(state).isBlank() && !nativeStates(element).contains(state))
                    .forEach(state -> findings.errorOrReview(certain, element, "found", Snippets.tag(element), role, state));
        }
    }

    private static Stream<String> required(Element element, Role role, AccessibilityTree tree) {
        boolean needsControls = role.is("combobox") && element.attr("aria-expanded").strip().equalsIgnoreCase("true");
        boolean needsValue = role.is("separator") && tree.isFocusable(element);
        return Stream.concat(role.required().keySet().stream().filter(state -> role.required().get(state).isEmpty()),
                needsControls ? Stream.of("aria-controls") : needsValue ? Stream.of("aria-valuenow") : Stream.of());
    }

    private static Set<String> nativeStates(Element element) {
        String name = element.normalName();
        String key = name.equals("input") ? HtmlElements.inputType(element) : name.matches("h[1-6]") ? "heading" : name;
        return NATIVE_STATES.getOrDefault(key, Set.of());
    }

    /** Reports children that their parent's role does not allow: a list contains only list items, a tablist only tabs. */
    private static void children(Element element, Role role, AccessibilityTree tree, Findings findings) {
        if (!role.owned().isEmpty() && !role.name().startsWith("doc-") && role == tree.role(element)
                && !HtmlElements.any(element, each -> each.attr("aria-busy").strip().equalsIgnoreCase("true"))) {
            checkChildren(element, role, role.owned().stream().map(each -> each.split(">")[0]).collect(Collectors.toSet()), tree, findings);
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

    /** Checks that a group in a menu, listbox or tree contains what its parent may contain, and that a rowgroup contains rows. */
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
