package se.kommun.uppdrag.check.rules;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.report.Location;

/** Counts what the pages of a site have, and where, for a person who reviews the site. Not thread-safe. */
public final class Inventory {

    /** The different descriptions of each kind that are kept; all are counted. */
    private static final int MAX_DESCRIPTIONS = 500;

    /**
     * Elements with the same description.
     *
     * @param language of the description, as the page gives it; empty if it does not
     * @param count on all pages
     * @param first the place of the first one
     */
    public record Item(String description, String language, int count, Location first) {

        private Item plus(Item other) {
            return new Item(description, language, count + other.count(), first);
        }
    }

    private final Map<ContentKind, Integer> counts = new EnumMap<>(ContentKind.class);
    private final Map<ContentKind, Map<String, Item>> items = new EnumMap<>(ContentKind.class);
    private int pages;

    /**
     * Adds what a page has.
     *
     * @param files the text of the file at a URL of the page; empty if it cannot be read
     */
    public void add(HtmlPage page, Function<String, Optional<String>> files) {
        pages++;
        PageSources sources = new PageSources(page, files);
        for (ContentKind kind : ContentKind.values()) {
            kind.on(sources).forEach(element -> add(kind, page, element));
        }
    }

    private void add(ContentKind kind, HtmlPage page, Element element) {
        counts.merge(kind, 1, Integer::sum);
        Map<String, Item> known = items.computeIfAbsent(kind, absent -> new LinkedHashMap<>());
        String description = kind.describe(page, element);
        if (known.size() < MAX_DESCRIPTIONS || known.containsKey(description)) {
            known.merge(description, new Item(description, language(element), 1, location(page, element)), Item::plus);
        }
    }

    private static String language(Element element) {
        Element marked = HtmlElements.nearest(element, each -> each.hasAttr("lang"));
        return marked == null ? "" : marked.attr("lang").strip();
    }

    private static Location location(HtmlPage page, Element element) {
        Range range = element.sourceRange();
        return range.isTracked() && range.startPos() >= 0 ? new Location(page.file(), range.start().lineNumber(), range.start().columnNumber()) : Location.of(page.file());
    }

    /** The number of pages. */
    public int pages() {
        return pages;
    }

    /** The number of elements of a kind. */
    public int count(ContentKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** The elements of a kind, those with the same description together, in the order of the first ones. */
    public List<Item> items(ContentKind kind) {
        return List.copyOf(items.getOrDefault(kind, Map.of()).values());
    }
}
