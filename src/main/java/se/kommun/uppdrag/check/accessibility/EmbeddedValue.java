package se.kommun.uppdrag.check.accessibility;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The value of a form field that is embedded in a label (Accessible Name and Description Computation 1.2, step 2C). */
final class EmbeddedValue {

    private EmbeddedValue() {}

    /** The value; null if the element is not such a field. */
    static @Nullable String of(Element element, @Nullable Role role, AccessibilityTree tree) {
        String tag = element.normalName();
        if (tag.equals("select")) {
            String chosen = element.select("option[selected]").stream().map(Element::text).collect(Collectors.joining(" "));
            Element first = element.selectFirst("option");
            return !chosen.isEmpty() ? chosen : first == null || element.hasAttr("multiple") ? "" : first.text();
        }
        if (role == null) {
            return null;
        }
        if (role.inherits("range")) {
            return Stream.of("aria-valuetext", "aria-valuenow", "value").map(element::attr).filter(value -> !value.isBlank()).findFirst().orElse("");
        }
        if (role.inherits("textbox") || role.is("combobox") && tag.equals("input")) {
            return tag.equals("input") ? element.attr("value") : element.text();
        }
        if (role.is("combobox") || role.is("listbox")) {
            return element.select("[role=option][aria-selected=true]").stream().map(tree::name).collect(Collectors.joining(" "));
        }
        return null;
    }
}
