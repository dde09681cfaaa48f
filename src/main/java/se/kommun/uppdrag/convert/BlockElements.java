package se.kommun.uppdrag.convert;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells which block a foreign element is: a heading, an item of a list, or any other. */
final class BlockElements {

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
            "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private BlockElements() {}

    /** Whether an element stands on lines of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /**
     * The list item that an element is.
     *
     * @param id a number that no other item has
     */
    static MarkdownBlock.ListItem item(Element element, ElementContext context, int id) {
        Element list = element.parent();
        boolean ordered = list != null && list.normalName().equals("ol");
        int told = Optional.of(element.attr("data-aria-level") + element.attr("aria-level")).filter(level -> level.matches("[1-9]")).map(Integer::parseInt).orElse(0);
        String start = element.previousElementSibling() == null && ordered ? list.attr("start") : "";
        return new MarkdownBlock.ListItem(id, told > 0 ? told : Math.max(1, context.lists()), ordered, start.matches("\\d{1,4}") ? Integer.parseInt(start) : 0);
    }

    /** The level of a heading, from 1; 0 for any other element. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        String level = element.attr("aria-level");
        return element.attr("role").equals("heading") && isBlock(element) ? level.matches("[1-6]") ? level.charAt(0) - '0' : 2 : 0;
    }
}
