package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Visibility;

/** A role that an element is given comes with the states that the role cannot do without. */
final class RequiredStates implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("role-required-state");

    /** States that HTML's own elements keep, whatever role they are given. */
    private static final Map<String, Set<String>> NATIVE = Map.of(
            "checkbox", Set.of("aria-checked"), "radio", Set.of("aria-checked"),
            "range", Set.of("aria-valuenow"), "number", Set.of("aria-valuenow"), "heading", Set.of("aria-level"),
            "progress", Set.of("aria-valuenow"), "meter", Set.of("aria-valuenow"), "option", Set.of("aria-selected"),
            "select", Set.of("aria-expanded", "aria-controls"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.having("role")) {
            Role role = tree.explicitRole(element);
            if (role == null || role != tree.role(element) || role == tree.implicitRole(element) || tree.hidden(element)) {
                continue;
            }
            for (String state : required(element, role, tree)) {
                if (element.attr(state).isBlank() && !kept(element).contains(state)) {
                    boolean certain = tree.visibility(element) == Visibility.VISIBLE;
                    findings.errorOrReview(certain, element, "found", Shown.tag(element), role, state);
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
        String key = name.equals("input") ? AccessibilityTree.inputType(element) : name.matches("h[1-6]") ? "heading" : name;
        return NATIVE.getOrDefault(key, Set.of());
    }
}
