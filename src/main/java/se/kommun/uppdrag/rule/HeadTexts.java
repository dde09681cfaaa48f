package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Element;

/** Title and description are there in a length that search results and tabs show. */
final class HeadTexts implements Rule {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_DESCRIPTION = 160;

    private static final RuleInfo INFO = RuleInfo.of("title-long");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        Element title = page.all("title").stream().findFirst().orElse(null);
        if (title != null && title.text().length() > LONGEST_TITLE) {
            findings.warning(title, "text", title.text().length(), LONGEST_TITLE);
        }
        Element description = page.all("meta").stream().filter(meta -> meta.attr("name").equals("description")).findFirst().orElse(null);
        if (description != null && description.attr("content").length() > LONGEST_DESCRIPTION) {
            findings.warning(description, "description", description.attr("content").length(), LONGEST_DESCRIPTION);
        }
    }
}
