package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AriaAttribute;
import se.kommun.uppdrag.aria.AriaAttributes;
import se.kommun.uppdrag.report.Severity;

/** ARIA attributes have values of the type that WAI-ARIA gives them. */
final class AriaValue implements Rule {

    private static final RuleInfo INFO = new RuleInfo("aria-varde-ogiltigt", Severity.ERROR,
            "ARIA-attribut har giltiga värden",
            "Ett värde som inte gäller läses som något annat, eller inte alls.",
            "Ge attributet ett av de värden som gäller.", List.of("1.3.1", "4.1.2"), List.of("6a7281"));

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
                    findings.error(element, "Värdet " + Shown.quote(attribute.getValue()) + " gäller inte för " + known.name()
                            + ", som ska vara " + expected(known) + ".");
                }
            }
        }
    }

    private static String expected(AriaAttribute attribute) {
        return switch (attribute.type()) {
            case TOKEN, TOKENS -> attribute.tokens().stream().sorted().collect(Collectors.joining(", "))
                    .replaceFirst(", (?=[^,]*$)", " eller ");
            case ID -> "ett enda id";
            case INTEGER -> "ett heltal";
            default -> "ett tal med decimalpunkt";
        };
    }
}
