package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.report.Location;

/**
 * Elements with the same description.
 *
 * @param language of the description, as the page gives it; empty if it does not
 * @param count on all pages
 * @param first the place of the first one
 */
public record InventoryItem(String description, String language, int count, Location first) {

    static InventoryItem of(HtmlPage page, Element element, String description) {
        return new InventoryItem(description, language(element), 1, location(page, element));
    }

    private static String language(Element element) {
        Element marked = HtmlElements.nearest(element, each -> each.hasAttr("lang"));
        return marked == null ? "" : marked.attr("lang").strip();
    }

    private static Location location(HtmlPage page, Element element) {
        Range range = element.sourceRange();
        return range.isTracked() && range.startPos() >= 0 ? new Location(page.file(), range.start().lineNumber(), range.start().columnNumber()) : Location.of(page.file());
    }

    InventoryItem plus(InventoryItem other) {
        return new InventoryItem(description, language, count + other.count(), first);
    }
}
