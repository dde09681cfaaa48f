package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AriaAttribute;
import se.kommun.uppdrag.aria.AriaAttributes;
import se.kommun.uppdrag.report.Choice;

/** ARIA attributes have values of the type that WAI-ARIA gives them. */
final class AriaValue implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("aria-value-invalid");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.withAria()) {
            for (Attribute attribute : element.attributes()) {
                AriaAttribute known = AriaAttributes.named(attribute.getKey());
                if (known != null && !known.accepts(attribute.getValue())) {
                    report(element, known, Shown.text(attribute.getValue()), findings);
                }
            }
        }
    }

    private static void report(Element element, AriaAttribute attribute, String value, Findings findings) {
        switch (attribute.type()) {
            case TOKEN, TOKENS -> findings.error(element, "token", value, attribute.name(), Choice.of(attribute.tokens()));
            case ID -> findings.error(element, "id", value, attribute.name());
            case INTEGER -> findings.error(element, "integer", value, attribute.name());
            default -> findings.error(element, "number", value, attribute.name());
        }
    }
}
