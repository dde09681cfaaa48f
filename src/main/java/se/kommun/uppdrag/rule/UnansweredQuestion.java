package se.kommun.uppdrag.rule;

import java.util.List;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.report.Severity;

/** A heading or a summary that asks something is followed by an answer. */
final class UnansweredQuestion implements Rule {

    private static final RuleInfo INFO = new RuleInfo("fraga-utan-svar", Severity.WARNING,
            "En fråga i en rubrik får ett svar",
            "En rubrik som frågar lovar ett svar. Läsaren letar annars förgäves.",
            "Skriv svaret under rubriken, eller ta bort frågan.", List.of(), List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element heading : page.all("h2", "h3", "h4", "h5", "h6")) {
            if (!Texts.spoken(heading).endsWith("?")) {
                continue;
            }
            Element next = heading.nextElementSibling();
            if (next == null ? onlyChild(heading) : sameOrHigher(heading, next)) {
                findings.warning(heading, "Rubriken \"" + Quote.of(heading.text()) + "\" är en fråga men inget svar följer.");
            }
        }
        for (Element details : page.all("details")) {
            Element summary = details.selectFirst("summary");
            if (summary != null && details.text().strip().equals(summary.text().strip()) && details.select("img, video, audio").isEmpty()) {
                findings.warning(summary, "Frågan \"" + Quote.of(summary.text()) + "\" har inget svar.");
            }
        }
    }

    private static boolean onlyChild(Element heading) {
        return heading.parent() != null && heading.parent().text().strip().equals(heading.text().strip())
                && heading.parent().nextElementSibling() == null;
    }

    private static boolean sameOrHigher(Element heading, Element next) {
        return next.normalName().matches("h[1-6]") && next.normalName().compareTo(heading.normalName()) <= 0;
    }
}
