package se.kommun.uppdrag.rule;

import java.util.List;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.report.Severity;

/** Title and description are there in a length that search results and tabs show. */
final class HeadTexts implements Rule {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_DESCRIPTION = 160;

    private static final RuleInfo INFO = new RuleInfo("titel-lang", Severity.WARNING,
            "Titel och beskrivning är lagom långa",
            "Sökmotorer och flikar klipper av långa texter. Slutet kommer aldrig fram.",
            "Korta texten. Det viktigaste först.", List.of(), List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        Element title = page.all("title").stream().findFirst().orElse(null);
        if (title != null && title.text().length() > LONGEST_TITLE) {
            findings.warning(title, "Titeln har " + title.text().length() + " tecken. Den bör ha högst " + LONGEST_TITLE + ".");
        }
        Element description = page.all("meta").stream().filter(meta -> meta.attr("name").equals("description")).findFirst().orElse(null);
        if (description != null && description.attr("content").length() > LONGEST_DESCRIPTION) {
            findings.warning(description, "Beskrivningen har " + description.attr("content").length() + " tecken. Den bör ha högst "
                    + LONGEST_DESCRIPTION + ".");
        }
    }
}
