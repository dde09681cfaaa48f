package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Severity;

/** An element whose role is part of something greater stands in it: a tab in a tablist. */
final class RequiredParent implements Rule {

    private static final RuleInfo INFO = new RuleInfo("roll-fel-omgivning", Severity.ERROR,
            "Roller som hör till en helhet står i den",
            "En flik utanför en fliklista, eller en listpunkt utanför en lista, läses upp utan sammanhang.",
            "Sätt elementet i ett element med rätt roll, eller använd HTML:s egna element.", List.of("1.3.1"), List.of("ff89c9"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
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
                String message = Shown.tag(element) + " har rollen " + role + ", men står " + (around == null ? "inte" : "i "
                        + Shown.tag(parent) + " och inte") + " i något med rollen " + String.join(" eller ", new TreeSet<>(role.parents())) + ".";
                if (tree.visibility(element) == Visibility.VISIBLE && certain(element)) {
                    findings.error(element, message);
                } else {
                    findings.review(element, message);
                }
            }
        }
    }

    /** Around it nothing of a script's own may stand, which can have any role. */
    private static boolean certain(Element element) {
        for (Element each = element.parent(); each != null; each = each.parent()) {
            if (each.normalName().indexOf('-') > 0 || each.normalName().equals("template")) {
                return false;
            }
        }
        return true;
    }
}
