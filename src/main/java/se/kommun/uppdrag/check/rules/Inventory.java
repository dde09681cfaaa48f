package se.kommun.uppdrag.check.rules;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Counts what the pages of a site have, and where, for a person who reviews the site. Not thread-safe. */
public final class Inventory {

    /** The different descriptions of each kind that are kept; all are counted. */
    private static final int MAX_DESCRIPTIONS = 500;

    private final Map<ContentKind, Integer> counts = new EnumMap<>(ContentKind.class);
    private final Map<ContentKind, Map<String, InventoryItem>> items = new EnumMap<>(ContentKind.class);
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
        Map<String, InventoryItem> known = items.computeIfAbsent(kind, absent -> new LinkedHashMap<>());
        String description = kind.describe(page, element);
        if (known.size() < MAX_DESCRIPTIONS || known.containsKey(description)) {
            known.merge(description, InventoryItem.of(page, element, description), InventoryItem::plus);
        }
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
    public List<InventoryItem> items(ContentKind kind) {
        return List.copyOf(items.getOrDefault(kind, Map.of()).values());
    }
}
