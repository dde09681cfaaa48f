package se.kommun.uppdrag.check.browser;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.check.ElementLocations;
import se.kommun.uppdrag.check.ElementSelectors;
import se.kommun.uppdrag.check.html.ParsedHtml;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.SourceTrace;

/** Finds the elements of a page in a browser again in the source of the page. Not thread-safe. */
final class SourceElements {

    private final ElementLocations locations;
    private final Document document;
    private final ElementSelectors selectors = new ElementSelectors();

    SourceElements(String file, String html, SourceTrace trace) {
        this.locations = new ElementLocations(file, trace);
        this.document = ParsedHtml.parse(html).document();
    }

    /**
     * The element at the same place with the same name and id; null if a script has made or moved it.
     *
     * @param node what {@code nodeOf} in {@code helpers.js} tells of an element
     */
    @Nullable Element find(JsonValue node) {
        Element element = document.childrenSize() == 0 || node.isNull() ? null : document.child(0);
        for (JsonValue index : node.path("path")) {
            element = element == null || index.asInt() >= element.childrenSize() ? null : element.child(index.asInt());
        }
        if (element != null && isSame(element, node)) {
            return element;
        }
        Element named = node.path("id").asText().isEmpty() ? null : document.getElementById(node.path("id").asText());
        return named != null && isSame(named, node) ? named : null;
    }

    private static boolean isSame(Element element, JsonValue node) {
        return element.normalName().equalsIgnoreCase(node.path("name").asText()) && element.id().equals(node.path("id").asText());
    }

    /** The position of an element; the start of the page for null. */
    Location location(@Nullable Element element) {
        Location found = locations.of(element);
        return found.line() == 0 ? new Location(found.file(), 1, 1) : found;
    }

    /** The source line that produced an element; null if it is not known. */
    @Nullable Location source(@Nullable Element element) {
        return locations.sourceOf(element);
    }

    /** A selector that finds the element in the source; that of the browser if it is not there. */
    @Nullable String selector(@Nullable Element element, JsonValue node) {
        String selector = selectors.of(element);
        return selector != null || node.isNull() ? selector : node.path("selector").asText();
    }
}
