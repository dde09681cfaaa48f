package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Accessible names from native HTML and SVG features (HTML-AAM, SVG-AAM). */
final class NativeAccessibleName {

    static final Set<String> NEVER_TEXT = Set.of("script", "style", "template", "noscript", "head", "title", "desc", "metadata");
    static final Set<String> NAMED_BY_CONTENT = Set.of("summary");
    /** Elements whose content is a fallback or a value, not a name. */
    static final Set<String> NO_CONTENT = Set.of("audio", "video", "iframe", "object", "textarea", "select", "input", "img");
    private static final Set<String> LABELABLE = Set.of("button", "meter", "output", "progress", "select", "textarea", "input");
    private static final Set<String> PLACEHOLDERS = Set.of("text", "search", "tel", "url", "email", "password", "number");

    private final Map<Element, List<Element>> labels = new IdentityHashMap<>();

    NativeAccessibleName(ElementLookup lookup) {
        for (Element label : lookup.named("label")) {
            Element target = label.hasAttr("for") ? lookup.byId(label.attr("for"))
                    : label.stream().filter(NativeAccessibleName::isLabelable).findFirst().orElse(null);
            if (target != null && isLabelable(target)) {
                labels.computeIfAbsent(target, absent -> new ArrayList<>()).add(label);
            }
        }
    }

    List<Element> labels(Element field) {
        return labels.getOrDefault(field, List.of());
    }

    private static boolean isLabelable(Element element) {
        String name = element.normalName();
        return LABELABLE.contains(name) && !(name.equals("input") && element.attr("type").strip().equalsIgnoreCase("hidden"))
                || name.indexOf('-') > 0;
    }

    /** The child element whose text names it, or null. */
    static @Nullable Element namingChild(Element element) {
        return switch (element.normalName()) {
            case "fieldset" -> child(element, "legend");
            case "figure" -> child(element, "figcaption");
            case "table" -> child(element, "caption");
            default -> HtmlElements.isSvg(element) ? child(element, "title") : null;
        };
    }

    private static @Nullable Element child(Element element, String name) {
        Element child = element.firstElementChild();
        while (child != null && !child.normalName().equals(name)) {
            child = child.nextElementSibling();
        }
        return child;
    }

    /** The naming attribute's value, or the default name of a button; null if there is none. */
    static @Nullable String attribute(Element element) {
        return switch (element.normalName()) {
            case "img", "area" -> element.attr("alt");
            case "optgroup", "option" -> element.attr("label");
            case "input" -> switch (HtmlElements.inputType(element)) {
                case "image" -> element.attr("alt");
                case "button" -> element.attr("value");
                case "submit" -> element.hasAttr("value") ? element.attr("value") : "Skicka";
                case "reset" -> element.hasAttr("value") ? element.attr("value") : "Återställ";
                default -> null;
            };
            default -> null;
        };
    }

    /** The name of last resort, used if there is no title either: placeholder, xlink:title or aria-placeholder. Empty if there is none. */
    String fallback(Element element) {
        boolean field = element.normalName().equals("textarea")
                || element.normalName().equals("input") && PLACEHOLDERS.contains(HtmlElements.inputType(element));
        String placeholder = field ? element.attr("placeholder") : "";
        if (!placeholder.isBlank()) {
            return placeholder;
        }
        String xlinkTitle = HtmlElements.isSvg(element) ? element.attr("xlink:title") : "";
        return xlinkTitle.isBlank() ? element.attr("aria-placeholder") : xlinkTitle;
    }

    /**
     * The value of a form field that is embedded in a label (Accessible Name and Description Computation 1.2, step 2C); null if the
     * element is not such a field.
     */
    static @Nullable String embeddedValue(Element element, @Nullable Role role, AccessibilityTree tree) {
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
