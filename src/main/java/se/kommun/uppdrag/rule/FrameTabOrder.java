package se.kommun.uppdrag.rule;

import java.util.List;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Severity;

/** An embedded page with something to click is not taken out of the tab order. */
final class FrameTabOrder implements Rule {

    private static final RuleInfo INFO = new RuleInfo("ram-utan-tabb", Severity.ERROR,
            "Inbäddade sidor med något att trycka på går att tabba till",
            "Den som bara har tangentbord kommer inte åt det som finns i ramen.",
            "Ta bort tabindex från iframe.", List.of("2.1.1"), List.of("akn7bn"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element frame : page.all("iframe")) {
            if (!frame.attr("tabindex").strip().matches("-[0-9]+.*") || tree.inert(frame)
                    || tree.rendered(frame) == Visibility.HIDDEN || tiny(frame)) {
                continue;
            }
            if (!frame.hasAttr("srcdoc")) {
                if (!frame.attr("src").isBlank()) {
                    findings.review(frame, "Ramen " + Shown.tag(frame) + " går inte att tabba till. Finns det något att trycka på i den?");
                }
                continue;
            }
            HtmlPage inner = HtmlPage.parse(page.file(), frame.attr("srcdoc"));
            inner.tabbable().stream()
                    .filter(element -> inner.accessibility().seen(element) != Visibility.HIDDEN).findFirst()
                    .ifPresent(element -> report(frame, element,
                            tree.seen(frame) == Visibility.VISIBLE && inner.accessibility().seen(element) == Visibility.VISIBLE, findings));
        }
    }

    private static void report(Element frame, Element inner, boolean certain, Findings findings) {
        String message = "Ramen " + Shown.tag(frame) + " går inte att tabba till, men innehåller " + Shown.tag(inner) + ".";
        if (certain) {
            findings.error(frame, message);
        } else {
            findings.review(frame, message);
        }
    }

    private static boolean tiny(Element frame) {
        return frame.attr("width").strip().matches("[01](px)?") || frame.attr("height").strip().matches("[01](px)?");
    }
}
