package se.kommun.uppdrag.check.accessibility;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Accessible names from native HTML and SVG features (HTML-AAM, SVG-AAM). */
final class NativeAccessibleName {

    static final Set<String> NEVER_TEXT = Set.of("script", "style", "template", "noscript", "head", "title", "desc", "metadata");
    static final Set<String> NAMED_BY_CONTENT = Set.of("summary");
    /** Elements whose content is a fallback or a value, not a name. */
    static final Set<String> NO_CONTENT = Set.of("audio", "video", "iframe", "object", "textarea", "select", "input", "img");
    private static final Set<String> PLACEHOLDERS = Set.of("text", "search", "tel", "url", "email", "password", "number");

    private NativeAccessibleName() {}

    /** The child element whose text names it, or null. */
    static @Nullable Element namingChild(Element element) {
        return switch (element.normalName()) {
            case "fieldset" -> HtmlElements.child(element, "legend");
            case "figure" -> HtmlElements.child(element, "figcaption");
            case "table" -> HtmlElements.child(element, "caption");
            default -> HtmlElements.isSvg(element) ? HtmlElements.child(element, "title") : null;
        };
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
    static String fallback(Element element) {
        boolean field = element.normalName().equals("textarea")
                || element.normalName().equals("input") && PLACEHOLDERS.contains(HtmlElements.inputType(element));
        String placeholder = field ? element.attr("placeholder") : "";
        if (!placeholder.isBlank()) {
            return placeholder;
        }
        String xlinkTitle = HtmlElements.isSvg(element) ? element.attr("xlink:title") : "";
        return xlinkTitle.isBlank() ? element.attr("aria-placeholder") : xlinkTitle;
    }
}
