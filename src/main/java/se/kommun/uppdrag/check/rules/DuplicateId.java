package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Requires that no two elements of a page have the same id. */
final class DuplicateId {

    static final Rule RULE = Rule.of("id-duplicate", DuplicateId::check);

    private DuplicateId() {}

    private static void check(HtmlPage page, Findings findings) {
        Map<String, Element> first = new HashMap<>();
        for (Element element : page.having("id")) {
            if (element.id().isEmpty() || isInOtherTree(element)) {
                continue;
            }
            Element earlier = first.putIfAbsent(element.id(), element);
            if (earlier == null) {
                continue;
            }
            if (hasSameSource(earlier, element)) {
                findings.review(element, "split", Snippets.tag(element));
            } else {
                findings.error(element, "found", Snippets.of(element.id()), Snippets.tag(earlier), earlier.sourceRange().start().lineNumber());
            }
        }
    }

    /** Whether the element is in a template, which is a tree of its own, or in noscript, which has no elements when scripts run. */
    private static boolean isInOtherTree(Element element) {
        return HtmlElements.any(element.parent(), each -> each.normalName().equals("template") || each.normalName().equals("noscript"));
    }

    private static boolean hasSameSource(Element one, Element other) {
        return one.sourceRange().isTracked() && other.sourceRange().isTracked()
                && one.sourceRange().startPos() == other.sourceRange().startPos();
    }
}
