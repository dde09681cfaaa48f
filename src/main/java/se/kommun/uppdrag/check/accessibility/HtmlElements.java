package se.kommun.uppdrag.check.accessibility;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.text.Whitespace;

/** Properties of an element that follow from HTML alone. */
public final class HtmlElements {

    private static final Set<String> INPUT_TYPES = Set.of("hidden", "text", "search", "tel", "url", "email", "password", "date", "month",
            "week", "time", "datetime-local", "number", "range", "color", "checkbox", "radio", "file", "submit", "image", "reset",
            "button");

    private HtmlElements() {}

    /** The nearest match among the element itself and its ancestors; null if there is none. */
    public static @Nullable Element nearest(@Nullable Element from, Predicate<Element> wanted) {
        Element each = from;
        while (each != null && !wanted.test(each)) {
            each = each.parent();
        }
        return each;
    }

    /** Whether the element itself or one of its ancestors matches. */
    public static boolean any(@Nullable Element from, Predicate<Element> wanted) {
        return nearest(from, wanted) != null;
    }

    /** Whether the element has one of the names, which are in lower case. */
    public static boolean isNamed(Element element, String... names) {
        for (String name : names) {
            if (element.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the summary that opens and closes its details element, that is the first summary child. */
    public static boolean isSummary(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("summary") && parent != null && parent.normalName().equals("details")
                && parent.selectFirst("> summary") == element;
    }

    /** The next sibling element if only white space is between; null otherwise. */
    public static @Nullable Element next(Element element) {
        Node node = element.nextSibling();
        while (node instanceof TextNode text && Whitespace.collapse(text.getWholeText()).isEmpty()) {
            node = node.nextSibling();
        }
        return node instanceof Element found ? found : null;
    }

    /** The first child element with the name; null if there is none. */
    public static @Nullable Element child(Element parent, String name) {
        Element child = parent.firstElementChild();
        while (child != null && !child.normalName().equals(name)) {
            child = child.nextElementSibling();
        }
        return child;
    }

    /** Whether it is in the SVG namespace. */
    public static boolean isSvg(Element element) {
        return Parser.NamespaceSvg.equals(element.tag().namespace());
    }

    /** The type of an input element as browsers interpret it; {@code text} if it is missing or unknown. */
    public static String inputType(Element input) {
        String type = input.attr("type").strip().toLowerCase(Locale.ROOT);
        return INPUT_TYPES.contains(type) ? type : "text";
    }

    static boolean isImage(Element element) {
        return element.normalName().equals("img") && !isSvg(element);
    }
}
