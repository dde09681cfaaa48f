package se.kommun.uppdrag.rule;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** No two elements of a page have the same id. */
final class DuplicateId implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("id-duplicate");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        Map<String, Element> first = new HashMap<>();
        for (Element element : page.having("id")) {
            if (element.id().isEmpty() || apart(element)) {
                continue;
            }
            Element earlier = first.putIfAbsent(element.id(), element);
            if (earlier == null) {
                continue;
            }
            if (samePlace(earlier, element)) {
                findings.review(element, "split", Shown.tag(element));
            } else {
                findings.error(element, "found", Shown.text(element.id()), Shown.tag(earlier), earlier.sourceRange().start().lineNumber());
            }
        }
    }

    /** In a tree of its own, or in none when scripts run. */
    private static boolean apart(Element element) {
        for (Element each = element.parent(); each != null; each = each.parent()) {
            if (each.normalName().equals("template") || each.normalName().equals("noscript")) {
                return true;
            }
        }
        return false;
    }

    private static boolean samePlace(Element one, Element other) {
        return one.sourceRange().isTracked() && other.sourceRange().isTracked()
                && one.sourceRange().startPos() == other.sourceRange().startPos();
    }
}
