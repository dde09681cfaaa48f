package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Choice;

/** An element whose role is part of something greater stands in it: a tab in a tablist. */
final class RequiredParent implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("role-required-parent");

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
                boolean certain = tree.visibility(element) == Visibility.VISIBLE && certain(element);
                Choice wanted = Choice.of(role.parents());
                if (around == null) {
                    findings.errorOrReview(certain, element, "none", Shown.tag(element), role, wanted);
                } else {
                    findings.errorOrReview(certain, element, "other", Shown.tag(element), role, Shown.tag(parent), wanted);
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
