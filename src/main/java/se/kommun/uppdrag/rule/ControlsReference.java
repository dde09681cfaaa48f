package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;

/** What an open combobox or a scrollbar says that it controls is there. */
final class ControlsReference implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("aria-controls-missing");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.withAria()) {
            if (element.hasAttr("aria-controls") && !AccessibilityTree.isSvg(element) && needed(element, tree)
                    && tree.references(element, "aria-controls").isEmpty()) {
                findings.error(element, "found", Shown.text(element.attr("aria-controls")));
            }
        }
    }

    private static boolean needed(Element element, AccessibilityTree tree) {
        return tree.is(element, "scrollbar")
                || tree.is(element, "combobox") && element.attr("aria-expanded").strip().equalsIgnoreCase("true");
    }
}
