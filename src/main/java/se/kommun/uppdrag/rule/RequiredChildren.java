package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Severity;

/** In a list stand list items, in a tablist tabs, and nothing else. */
final class RequiredChildren implements Rule {

    private static final RuleInfo INFO = new RuleInfo("roll-fel-innehall", Severity.ERROR,
            "Roller som är en helhet innehåller bara sina delar",
            "Den som lyssnar får höra fel antal punkter, eller missar det som står emellan.",
            "Ge delarna rätt roll, flytta ut det andra, eller använd HTML:s egna element.", List.of("1.3.1"), List.of("bc4a75"));

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
            String message = "I " + Shown.tag(element) + " med rollen " + role + " står " + Shown.tag(child)
                    + (own == null || own.is("generic") ? "" : " med rollen " + own) + ", som inte hör dit.";
            if (certain(child, tree) && tree.visibility(element) == Visibility.VISIBLE && !role.is("radiogroup")) {
                findings.error(child, message);
            } else {
                findings.review(child, message);
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
                String message = "I gruppen " + Shown.tag(group) + " står " + Shown.tag(child) + ", som inte hör till rollen " + outer + ".";
                if (role == null || role.is("generic") || !certain(child, tree)) { // may be the group's own label
                    findings.review(child, message);
                } else {
                    findings.error(child, message);
                }
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
