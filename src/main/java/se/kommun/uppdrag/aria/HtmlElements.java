package se.kommun.uppdrag.aria;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What HTML alone tells of an element: what it is, and what it stands in. */
public final class HtmlElements {

    private static final Set<String> INPUT_TYPES = Set.of("hidden", "text", "search", "tel", "url", "email", "password", "date", "month",
            "week", "time", "datetime-local", "number", "range", "color", "checkbox", "radio", "file", "submit", "image", "reset",
            "button");

    private HtmlElements() {}

    /** The first that fits of the element itself and what it stands in, from the inside out; null when there is none. */
    public static Element nearest(Element from, Predicate<Element> wanted) {
        Element each = from;
        while (each != null && !wanted.test(each)) {
            each = each.parent();
        }
        return each;
    }

    /** Whether the element itself or one that it stands in fits. */
    public static boolean any(Element from, Predicate<Element> wanted) {
        return nearest(from, wanted) != null;
    }

    /** Whether it is what opens and closes its details element. */
    public static boolean isSummary(Element element) {
        return element.normalName().equals("summary") && element.parent() != null && element.parent().normalName().equals("details")
                && element.previousElementSiblings().stream().noneMatch(before -> before.normalName().equals("summary"));
    }

    /** Whether it is part of a drawing and no HTML. */
    public static boolean isSvg(Element element) {
        return Parser.NamespaceSvg.equals(element.tag().namespace());
    }

    /** The type of an input element as browsers read it: text when none or unknown. */
    public static String inputType(Element input) {
        String type = input.attr("type").strip().toLowerCase(Locale.ROOT);
        return INPUT_TYPES.contains(type) ? type : "text";
    }

    static boolean isImage(Element element) {
        return element.normalName().equals("img") && !isSvg(element);
    }
}
