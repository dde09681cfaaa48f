package se.kommun.uppdrag.convert;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.css.CssParser;

/**
 * The declarations of a style attribute that tell what a text is.
 *
 * @param values by property, in lower case
 */
record StyleAttribute(Map<String, String> values) {

    private static final int MAX_LENGTH = 4_000;

    static StyleAttribute of(Element element) {
        String style = element.attr("style");
        Map<String, String> values = new HashMap<>();
        if (!style.isEmpty() && style.length() <= MAX_LENGTH) {
            CssParser.declarations(style).forEach(each -> values.put(each.property().toLowerCase(Locale.ROOT), each.value().toLowerCase(Locale.ROOT)));
        }
        return new StyleAttribute(values);
    }

    String value(String property) {
        return values.getOrDefault(property, "");
    }

    boolean isHidden() {
        return value("display").equals("none") || value("mso-hide").equals("all") || value("visibility").equals("hidden");
    }

    boolean isStruck() {
        return (value("text-decoration") + value("text-decoration-line")).contains("line-through");
    }

    /** Whether the text is bold; empty if the attribute does not say. */
    Optional<Boolean> bold() {
        String weight = value("font-weight");
        return weight.isEmpty() || weight.equals("inherit") ? Optional.empty() : Optional.of(weight.startsWith("bold") || weight.matches("[6-9]\\d\\d"));
    }

    Optional<Boolean> italic() {
        String style = value("font-style");
        return style.isEmpty() || style.equals("inherit") ? Optional.empty() : Optional.of(style.startsWith("italic") || style.startsWith("oblique"));
    }

    /** What Word says in its own properties. */
    WordStyle word() {
        return new WordStyle(this);
    }
}
