package se.kommun.uppdrag.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Visibility;

/** What is marked as decoration is not said after all because it takes focus or has an ARIA attribute. */
final class ExposedDecoration implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("decoration-exposed");

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
                boolean certain = tree.visibility(element) == Visibility.VISIBLE && !element.normalName().equals("iframe");
                findings.errorOrReview(certain, element, tree.focusable(element) ? "focusable" : "aria", Shown.tag(element));
            }
        }
    }
}
