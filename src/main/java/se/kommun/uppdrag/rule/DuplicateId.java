package se.kommun.uppdrag.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.report.Severity;

/** No two elements of a page have the same id. */
final class DuplicateId implements Rule {

    private static final RuleInfo INFO = new RuleInfo("id-dubbelt", Severity.ERROR,
            "Varje id finns bara en gång på sidan",
            "Länkar, etiketter och beskrivningar hittar bara det första. Etiketten hamnar vid fel fält.",
            "Ge det ena elementet ett eget id.", List.of(), List.of("3ea0c8"));

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
                findings.review(element, "Elementet " + Shown.tag(element) + " är fel nästlat, så att webbläsaren delar det i två med samma id.");
            } else {
                findings.error(element, "Id " + Shown.quote(element.id()) + " finns redan, på " + Shown.tag(earlier)
                        + (earlier.sourceRange().isTracked() ? " på rad " + earlier.sourceRange().start().lineNumber() : "") + ".");
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
