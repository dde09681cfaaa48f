package se.kommun.uppdrag.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Requires that HTML elements are used for their meaning. */
final class MarkupRules {

    static final List<Rule> RULES = List.of(
            ObsoleteMarkupRule.RULE,
            Rule.each("text-moving", page -> page.all("marquee", "blink"), MarkupRules::moving),
            Rule.where("paragraph-line-breaks", page -> page.all("br"), (page, element) -> isRepeated(element)),
            Rule.where("paragraph-empty", page -> page.all("p"), (page, element) -> element.attributesSize() == 0 && element.firstElementChild() == null
                    && ElementText.isEmpty(element) && page.isWholeDocument()),
            Rule.where("blockquote-indent", page -> page.all("blockquote"), (page, element) ->
                    element.selectFirst("table, form, h1, h2, h3, h4, h5, h6, nav, blockquote blockquote, input") != null),
            Rule.of("abbr-unexplained", MarkupRules::abbreviation));

    private MarkupRules() {}

    private static void moving(HtmlPage page, Element element, Findings findings) {
        boolean blinks = element.normalName().equals("blink");
        boolean certain = !blinks && !element.hasAttr("loop") && !page.hidden(element) && !ElementText.empty(element);
        findings.errorOrReview(certain, element, blinks ? "blinks" : "scrolls", Snippets.text(element));
    }

    private static boolean isRepeated(Element lineBreak) {
        Element next = HtmlElements.next(lineBreak);
        return next != null && next.normalName().equals("br") && lineBreak.closest("pre, address, code") == null;
    }

    private static void abbreviation(HtmlPage page, Findings findings) {
        Set<String> known = new HashSet<>();
        page.all("abbr", "acronym").stream().filter(element -> !element.attr("title").isBlank()).forEach(element -> known.add(ElementText.of(element)));
        for (Element element : page.all("abbr", "acronym")) {
            String text = ElementText.of(element);
            if (known.add(text) && !text.isEmpty() && !isExplained(text, page.cached(MarkupRules.class, each -> each.document().body().text()))) {
                findings.warning(element, "found", Snippets.of(text));
            }
        }
    }

    private static boolean isExplained(String abbreviation, String pageText) {
        return pageText.contains("(" + abbreviation + ")") || pageText.contains(abbreviation + " (");
    }
}
