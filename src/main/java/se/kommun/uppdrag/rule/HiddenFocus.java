package se.kommun.uppdrag.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What aria-hidden keeps from assistive technology cannot be reached by the Tab key. */
final class HiddenFocus implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("aria-hidden-focus");

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
            boolean maybeClosed = styledElsewhere && hider != element && (hider.hasAttr("class") || hider.hasAttr("id"));
            boolean certain = !maybeClosed && !element.hasAttr("onfocus") && !element.normalName().equals("iframe");
            findings.errorOrReview(certain, element, "found", Shown.tag(element));
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
