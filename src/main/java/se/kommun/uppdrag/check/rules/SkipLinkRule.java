package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Element;

/** Advises a link past many links at the start of a page. */
final class SkipLinkRule {

    static final Rule RULE = Rule.of("skip-link", SkipLinkRule::check);

    private static final int MIN_LINKS = 5;

    private SkipLinkRule() {}

    private static void check(HtmlPage page, Findings findings) {
        if (!page.isWholeDocument()) {
            return;
        }
        int links = 0;
        Element main = page.first("main");
        for (Element element : page.outsideTemplates()) {
            if (element == main || element.normalName().equals("h1") && main == null) {
                break;
            }
            if (element.normalName().equals("a") && element.hasAttr("href") && !page.hidden(element)) {
                String address = element.attr("href").strip();
                if (address.length() > 1 && address.startsWith("#") && links < 3) {
                    return;
                }
                links++;
            }
        }
        if (links >= MIN_LINKS) {
            findings.warning(page.document().body(), "found", links);
        }
    }
}
