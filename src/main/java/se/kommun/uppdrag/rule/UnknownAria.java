package se.kommun.uppdrag.rule;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AriaAttribute;
import se.kommun.uppdrag.aria.AriaAttributes;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.Suggestion;

/** Every attribute that begins with aria- is one that WAI-ARIA defines. */
final class UnknownAria implements Rule {

    private static final RuleInfo INFO = new RuleInfo("aria-attribut-okant", Severity.ERROR,
            "ARIA-attribut finns i WAI-ARIA",
            "Ett felstavat attribut gör ingenting: det som skulle sägas till den som lyssnar blir aldrig sagt.",
            "Rätta stavningen, eller ta bort attributet.", List.of("1.3.1", "4.1.2"), List.of("5f99a7"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.withAria()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (name.startsWith("aria-") && AriaAttributes.named(name) == null) {
                    String nearest = Suggestion.nearest(name, AriaAttributes.all().stream().map(AriaAttribute::name).toList())
                            .map(known -> " Menade du " + known + "?").orElse("");
                    findings.error(element, "Attributet " + name + " finns inte." + nearest);
                }
            }
        }
    }
}
