package se.kommun.uppdrag.rule;

import java.util.List;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Roles;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.Suggestion;

/** A role attribute names at least one role that there is. */
final class UnknownRole implements Rule {

    private static final RuleInfo INFO = new RuleInfo("roll-okand", Severity.ERROR,
            "Roller finns i WAI-ARIA",
            "En felstavad roll gäller inte: den som lyssnar får inte veta vad elementet är.",
            "Rätta rollen, eller ta bort role.", List.of("1.3.1", "4.1.2"), List.of("674b10"));

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
                String nearest = Suggestion.nearest(role, Roles.all().stream().filter(each -> !each.isAbstract()).map(Role::name).toList())
                        .map(known -> " Menade du " + known + "?").orElse("");
                String message = "Rollen " + Shown.quote(role) + " finns inte." + nearest;
                if (tree.visibility(element) == Visibility.VISIBLE) {
                    findings.error(element, message);
                } else {
                    findings.review(element, message);
                }
            }
        }
    }
}
