package se.kommun.uppdrag.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.report.Severity;

/** What aria-hidden keeps from assistive technology cannot be reached by the Tab key. */
final class HiddenFocus implements Rule {

    private static final RuleInfo INFO = new RuleInfo("aria-hidden-fokus", Severity.ERROR,
            "Det som är dolt med aria-hidden går inte att tabba till",
            "Den som lyssnar på sidan kommer till något som inte sägs, och vet inte var hen är.",
            "Ta bort aria-hidden, eller dölj elementet också för tangentbordet, med hidden eller tabindex=\"-1\".",
            List.of("4.1.2"), List.of("6cfa84"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        Set<Element> hiders = new HashSet<>(page.having("aria-hidden"));
        hiders.removeIf(element -> !hides(element) || element.firstElementChild() == null && !page.accessibility().tabbable(element));
        if (hiders.isEmpty()) {
            return;
        }
        boolean styledElsewhere = page.all("link").stream().anyMatch(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
        for (Element element : page.tabbable()) {
            Element hider = nearest(element, hiders);
            if (hider == null) {
                continue;
            }
            String message = "Man kan tabba till " + Shown.tag(element) + ", som är dolt med aria-hidden.";
            boolean maybeClosed = styledElsewhere && hider != element && (hider.hasAttr("class") || hider.hasAttr("id"));
            if (maybeClosed || element.hasAttr("onfocus") || element.normalName().equals("iframe")) {
                findings.review(element, message);
            } else {
                findings.error(element, message);
            }
        }
    }

    private static boolean hides(Element element) {
        return element.attr("aria-hidden").strip().equalsIgnoreCase("true");
    }

    private static Element nearest(Element element, Set<Element> hiders) {
        for (Element each = element; each != null; each = each.parent()) {
            if (hiders.contains(each)) {
                return each;
            }
        }
        return null;
    }
}
