package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Roles;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Suggestion;

/** A role attribute names at least one role that there is. */
final class UnknownRole implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("role-unknown");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.having("role")) {
            if (!element.attr("role").isBlank() && tree.explicitRole(element) == null && !tree.hidden(element)) {
                String role = element.attr("role").strip();
                boolean certain = tree.visibility(element) == Visibility.VISIBLE;
                Suggestion.nearest(role, Roles.all().stream().filter(each -> !each.isAbstract()).map(Role::name).toList()).ifPresentOrElse(
                        known -> findings.errorOrReview(certain, element, "near", Shown.text(role), known),
                        () -> findings.errorOrReview(certain, element, "found", Shown.text(role)));
            }
        }
    }
}
