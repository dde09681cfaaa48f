package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Visibility;

/** An embedded page with something to click is not taken out of the tab order. */
final class FrameTabOrder implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("iframe-not-tabbable");

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
                    findings.review(frame, "unknown", Shown.tag(frame));
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
        findings.errorOrReview(certain, frame, "found", Shown.tag(frame), Shown.tag(inner));
    }

    private static boolean tiny(Element frame) {
        return frame.attr("width").strip().matches("[01](px)?") || frame.attr("height").strip().matches("[01](px)?");
    }
}
