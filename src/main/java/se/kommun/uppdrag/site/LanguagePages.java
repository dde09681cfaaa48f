package se.kommun.uppdrag.site;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageList;
import se.kommun.uppdrag.content.Purpose;

/**
 * The published pages of one language.
 *
 * @param all sorted by URL
 * @param byType the pages of each type, by its word, in their order
 * @param byListing the pages of each list, in their order
 * @param inOrder sorted by the key {@code order}
 */
public record LanguagePages(List<Page> all, Map<String, List<Page>> byType, Map<PageList, List<Page>> byListing, List<Page> inOrder) {

    static final LanguagePages NONE = new LanguagePages(List.of(), Map.of(), Map.of(), List.of());

    private static final Comparator<Page> IN_ORDER = Comparator.comparingInt(Page::order).thenComparing(Page::address);

    static LanguagePages of(List<Page> pages) {
        List<Page> ordered = pages.stream().sorted(IN_ORDER).toList();
        Map<PageList, List<Page>> byListing = new EnumMap<>(PageList.class);
        for (PageList listing : PageList.values()) {
            byListing.put(listing, ordered.stream().filter(page -> isIn(listing, page)).toList());
        }
        return new LanguagePages(List.copyOf(pages), ordered.stream().collect(Collectors.groupingBy(page -> page.type().word())), byListing, ordered);
    }

    private static boolean isIn(PageList listing, Page page) {
        return page.type().isIn(listing) && (listing != PageList.MENU || page.order() != Integer.MAX_VALUE);
    }

    /** Returns the pages of the type with a word, in their order. */
    public List<Page> ofType(String word) {
        return byType.getOrDefault(word, List.of());
    }

    /** Returns the pages of the type with a purpose, in their order. */
    public List<Page> ofType(Purpose purpose) {
        return byType.values().stream().filter(pages -> pages.get(0).type().is(purpose)).findFirst().orElse(List.of());
    }

    /** Returns the first page of the type with a purpose, in the order of {@link #ofType}; empty when the language has none. */
    public Optional<Page> first(Purpose purpose) {
        return ofType(purpose).stream().findFirst();
    }

    /** Returns the pages that belong to a list, in their order. */
    public List<Page> in(PageList listing) {
        return byListing.getOrDefault(listing, List.of());
    }
}
