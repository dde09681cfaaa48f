package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Element;

/** Requires that a heading or summary that asks a question is followed by an answer. */
final class UnansweredQuestion {

    static final Rule RULE = Rule.of("question-unanswered", UnansweredQuestion::check);

    private UnansweredQuestion() {}

    private static void check(HtmlPage page, Findings findings) {
        for (Element heading : page.all("h2", "h3", "h4", "h5", "h6")) {
            if (!ElementText.of(heading).endsWith("?")) {
                continue;
            }
            Element next = heading.nextElementSibling();
            if (next == null ? isLastContent(heading) : isSameOrHigherHeading(heading, next)) {
                findings.warning(heading, "heading", Snippets.of(heading.text()));
            }
        }
        for (Element details : page.all("details")) {
            Element summary = details.selectFirst("summary");
            if (summary != null && details.text().strip().equals(summary.text().strip()) && details.select("img, video, audio").isEmpty()) {
                findings.warning(summary, "details", Snippets.of(summary.text()));
            }
        }
    }

    private static boolean isLastContent(Element heading) {
        return heading.parent() != null && heading.parent().text().strip().equals(heading.text().strip())
                && heading.parent().nextElementSibling() == null;
    }

    private static boolean isSameOrHigherHeading(Element heading, Element next) {
        return next.normalName().matches("h[1-6]") && next.normalName().compareTo(heading.normalName()) <= 0;
    }
}
