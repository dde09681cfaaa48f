package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What names an element by HTML's and SVG's own means. */
final class NativeAccessibleName {

    static final Set<String> NEVER_TEXT = Set.of("script", "style", "template", "noscript", "head", "title", "desc", "metadata");
    static final Set<String> NAMED_BY_CONTENT = Set.of("summary");
    /** What they hold is shown only where they do not work, or is a value and no name. */
    static final Set<String> NO_CONTENT = Set.of("audio", "video", "iframe", "object", "textarea", "select", "input", "img");
    private static final Set<String> LABELABLE = Set.of("button", "meter", "output", "progress", "select", "textarea", "input");
    private static final Set<String> PLACEHOLDERS = Set.of("text", "search", "tel", "url", "email", "password", "number");

    private final ElementLookup finder;
    private Map<Element, List<Element>> labels;

    NativeAccessibleName(ElementLookup finder) {
        this.finder = finder;
    }

    List<Element> labels(Element field, AccessibilityTree tree) {
        if (!labelable(field)) {
            return List.of();
        }
        if (labels == null) {
            labels = new IdentityHashMap<>();
            for (Element label : finder.named("label")) {
                Element labelled = label.hasAttr("for") ? tree.byId(label.attr("for"))
                        : label.stream().filter(NativeAccessibleName::labelable).findFirst().orElse(null);
                if (labelled != null && labelable(labelled)) {
                    labels.computeIfAbsent(labelled, any -> new ArrayList<>()).add(label);
                }
            }
        }
        return labels.getOrDefault(field, List.of());
    }

    private static boolean labelable(Element element) {
        String name = element.normalName();
        return LABELABLE.contains(name) && !(name.equals("input") && element.attr("type").strip().equalsIgnoreCase("hidden"))
                || name.indexOf('-') > 0;
    }

    /** The child whose text names it, or null. */
    static @Nullable Element part(Element element) {
        return switch (element.normalName()) {
            case "fieldset" -> child(element, "legend");
            case "figure" -> child(element, "figcaption");
            case "table" -> child(element, "caption");
            default -> HtmlElements.isSvg(element) ? child(element, "title") : null;
        };
    }

    private static @Nullable Element child(Element element, String name) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The attribute or default that names it, or null. */
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

    /** What is used when there is nothing else, not even a title. */
    String last(Element element) {
        boolean field = element.normalName().equals("textarea")
                || element.normalName().equals("input") && PLACEHOLDERS.contains(HtmlElements.inputType(element));
        String placeholder = field ? element.attr("placeholder") : "";
        if (!placeholder.isBlank()) {
            return placeholder;
        }
        String link = HtmlElements.isSvg(element) ? element.attr("xlink:title") : "";
        return link.isBlank() ? element.attr("aria-placeholder") : link;
    }
}
