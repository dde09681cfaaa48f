package se.kommun.uppdrag.site;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;

/**
 * The published pages of one language.
 *
 * @param all sorted by URL
 * @param byType the pages of each type, in their order
 * @param menu the pages in the menu: those with the key {@code order}, except easy pages
 */
public record LanguagePages(List<Page> all, Map<PageType, List<Page>> byType, List<Page> menu) {

    static final LanguagePages NONE = new LanguagePages(List.of(), Map.of(), List.of());

    private static final Comparator<Page> IN_ORDER = Comparator.comparingInt(Page::order).thenComparing(Page::address);

    static LanguagePages of(List<Page> pages) {
        List<Page> ordered = pages.stream().sorted(IN_ORDER).toList();
        return new LanguagePages(List.copyOf(pages),
                Collections.unmodifiableMap(ordered.stream()
                        .collect(Collectors.groupingBy(Page::type, () -> new EnumMap<>(PageType.class), Collectors.toUnmodifiableList()))),
                ordered.stream().filter(page -> page.order() != Integer.MAX_VALUE && page.type() != PageType.EASY).toList());
    }

    /** Returns the pages of a type, in their order. */
    public List<Page> ofType(PageType type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Returns the first page of a type, in the order of {@link #ofType}; empty when the language has none. */
    public Optional<Page> first(PageType type) {
        return ofType(type).stream().findFirst();
    }
}
