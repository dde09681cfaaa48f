package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import se.kommun.uppdrag.report.Severity;

/** A page that says something to social media says all that they need. */
final class SocialCard implements Rule {

    private static final List<String> NEEDED = List.of("og:title", "og:description", "og:type", "og:url");

    private static final RuleInfo INFO = new RuleInfo("og-ofullstandig", Severity.WARNING,
            "Uppgifterna för delning är fullständiga",
            "När någon delar sidan visas rubrik och text från de här uppgifterna.",
            "Lägg till de uppgifter som saknas i sidans head.", List.of(), List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        Document document = page.document();
        if (document.select("meta[property^=og:]").isEmpty()) {
            return;
        }
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeIf(name -> !document.select("meta[property=" + name + "]").attr("content").isBlank());
        if (!missing.isEmpty()) {
            findings.warning(document.head(), "Uppgifter för delning saknas: " + String.join(", ", missing) + ".");
        }
    }
}
