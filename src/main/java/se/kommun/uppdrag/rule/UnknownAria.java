package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AriaAttribute;
import se.kommun.uppdrag.aria.AriaAttributes;
import se.kommun.uppdrag.report.Suggestion;

/** Every attribute that begins with aria- is one that WAI-ARIA defines. */
final class UnknownAria implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("aria-attribute-unknown");

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
                    Suggestion.nearest(name, AriaAttributes.all().stream().map(AriaAttribute::name).toList()).ifPresentOrElse(
                            known -> findings.error(element, "near", name, known), () -> findings.error(element, "found", name));
                }
            }
        }
    }
}
