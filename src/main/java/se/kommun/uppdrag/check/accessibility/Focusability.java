package se.kommun.uppdrag.check.accessibility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Decides which elements can receive focus, from HTML and visibility; scripts are not considered. */
final class Focusability {

    private static final Pattern INTEGER = Pattern.compile("^[ \\t\\n\\f\\r]*([+-]?[0-9]{1,9})");

    private final VisibilityResolver visibility;
    private final boolean anyInert;

    Focusability(VisibilityResolver visibility, ElementLookup lookup) {
        this.visibility = visibility;
        this.anyInert = !lookup.having("inert").isEmpty();
    }

    boolean isFocusable(Element element) {
        return (tabindex(element) != null || isNativelyFocusable(element)) && !DisabledControls.isDisabled(element) && !isInert(element)
                && visibility.rendered(element) == Visibility.VISIBLE;
    }

    boolean isTabbable(Element element) {
        Integer tabindex = tabindex(element);
        return (tabindex == null || tabindex >= 0) && isFocusable(element);
    }

    /** The tabindex as browsers parse it, or null if it is missing or invalid. */
    static @Nullable Integer tabindex(Element element) {
        if (!element.hasAttr("tabindex")) {
            return null;
        }
        Matcher number = INTEGER.matcher(element.attr("tabindex"));
        return number.find() ? Integer.valueOf(number.group(1)) : null;
    }

    private static boolean isNativelyFocusable(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.hasAttr("href") || element.hasAttr("xlink:href");
            case "area" -> element.hasAttr("href");
            case "input" -> !element.attr("type").equalsIgnoreCase("hidden");
            case "button", "select", "textarea", "iframe" -> true;
            case "summary" -> HtmlElements.isSummary(element);
            case "audio", "video" -> element.hasAttr("controls");
            default -> false;
        } || isEditable(element);
    }

    private static boolean isEditable(Element element) {
        return element.hasAttr("contenteditable") && !element.attr("contenteditable").equalsIgnoreCase("false");
    }

    boolean isInert(Element element) {
        return anyInert && HtmlElements.any(element, each -> each.hasAttr("inert"));
    }
}
