package se.kommun.uppdrag.rule;

import java.util.List;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.report.Severity;

/** What an open combobox or a scrollbar says that it controls is there. */
final class ControlsReference implements Rule {

    private static final RuleInfo INFO = new RuleInfo("aria-controls-saknas", Severity.ERROR,
            "Det som aria-controls pekar på finns",
            "Den som lyssnar kan inte komma från fältet till listan som hör till det.",
            "Ge aria-controls det id som listan har.", List.of("1.3.1", "4.1.2"), List.of("in6db8"));

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
                findings.error(element, "aria-controls pekar på " + Shown.quote(element.attr("aria-controls")) + ", som inte finns på sidan.");
            }
        }
    }

    private static boolean needed(Element element, AccessibilityTree tree) {
        return tree.is(element, "scrollbar")
                || tree.is(element, "combobox") && element.attr("aria-expanded").strip().equalsIgnoreCase("true");
    }
}
