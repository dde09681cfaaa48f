package se.kommun.uppdrag.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Severity;

/** What is marked as decoration is not said after all because it takes focus or has an ARIA attribute. */
final class ExposedDecoration implements Rule {

    private static final RuleInfo INFO = new RuleInfo("dekoration-exponerad", Severity.ERROR,
            "Det som är märkt som dekoration sägs inte",
            "role=\"none\" och alt=\"\" gäller inte när elementet tar fokus eller har globala ARIA-attribut. Då hörs det ändå.",
            "Välj: ta bort ARIA-attributet och tabindex, eller ta bort role=\"none\" eller alt=\"\".", List.of(), List.of("46ca7f"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Set<Element> candidates = new LinkedHashSet<>(page.having("role"));
        candidates.addAll(page.all("img"));
        for (Element element : candidates) {
            if (tree.decorative(element) && !tree.hidden(element) && tree.conflicts(element)) {
                String message = Shown.tag(element) + " är märkt som dekoration, men "
                        + (tree.focusable(element) ? "tar fokus" : "har ett ARIA-attribut") + " och hörs därför ändå.";
                if (tree.visibility(element) == Visibility.VISIBLE && !element.normalName().equals("iframe")) {
                    findings.error(element, message);
                } else {
                    findings.review(element, message);
                }
            }
        }
    }
}
