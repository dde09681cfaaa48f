package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.AllowedRoles;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.report.DidYouMean;

/** Requires that the role attribute names an existing role, one that its element may have, with the states that it requires. */
final class RoleRules {

    /** Roles that were proposed for WAI-ARIA and dropped, but have an effect in some browsers. */
    private static final Set<String> PROPOSED = Set.of("text");
    /** States that HTML elements have natively, also with another role. */
    private static final Map<String, Set<String>> NATIVE_STATES = Map.of(
            "checkbox", Set.of("aria-checked"), "radio", Set.of("aria-checked"),
            "range", Set.of("aria-valuenow"), "number", Set.of("aria-valuenow"), "heading", Set.of("aria-level"),
            "progress", Set.of("aria-valuenow"), "meter", Set.of("aria-valuenow"), "option", Set.of("aria-selected"),
            "select", Set.of("aria-expanded", "aria-controls"));

    static final List<Rule> RULES = List.of(
            Rule.each("role-unknown", page -> page.having("role"), RoleRules::unknown),
            each("role-deprecated", RoleRules::deprecated),
            each("role-not-allowed", RoleRules::allowed),
            each("role-required-state", RoleRules::states));

    private RoleRules() {}

    /** Checks an element with an explicit role. */
    interface RoleCheck {
        void check(Element element, Role role, AccessibilityTree tree, Findings findings);
    }

    /** A rule that checks each element with an explicit role, unless it is hidden. */
    static Rule each(String id, RoleCheck check) {
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
        if (role.isEmpty() || tree.explicitRole(element) != null || tree.isHidden(element)) {
            return;
        }
        boolean certain = tree.visibility(element) == Visibility.VISIBLE;
        if (PROPOSED.contains(role)) {
            findings.review(element, "proposed", Snippets.of(role));
        } else {
            DidYouMean.nearest(role, Role.all().stream().filter(each -> !each.isAbstract()).map(Role::name).toList()).ifPresentOrElse(
                    known -> findings.errorOrReview(certain, element, "near", Snippets.of(role), known),
                    () -> findings.errorOrReview(certain, element, "found", Snippets.of(role)));
        }
    }

    private static void deprecated(Element element, Role role, AccessibilityTree tree, Findings findings) {
        if (role.deprecated()) {
            findings.warning(element, "found", role);
        }
    }

    /** Reports roles that HTML does not allow on the element. One that takes focus keeps its own role instead of none: {@code decoration-exposed} tells. */
    private static void allowed(Element element, Role role, AccessibilityTree tree, Findings findings) {
        AllowedRoles.Verdict verdict = AllowedRoles.of(element, role, tree);
        boolean isToldByParent = verdict == AllowedRoles.Verdict.NOT_HERE && (!role.parents().isEmpty() || isNested(element, role, tree));
        if (verdict != AllowedRoles.Verdict.ALLOWED && !isToldByParent && !(role.isNone() && tree.conflicts(element))) {
            boolean certain = verdict == AllowedRoles.Verdict.NEVER && !role.isNone() && tree.visibility(element) == Visibility.VISIBLE;
            findings.errorOrReview(certain, element, "found", role, Snippets.tag(element));
        }
    }

    /** Whether it is a banner or a page footer inside a landmark, of which {@code landmark-nested} tells. */
    private static boolean isNested(Element element, Role role, AccessibilityTree tree) {
        return (role.is("banner") || role.is("contentinfo")) && HtmlElements.any(element.parent(), each -> tree.role(each) != null && tree.role(each).inherits("landmark"));
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
}
