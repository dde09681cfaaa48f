package se.kommun.uppdrag.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page type: a part of the schema that validation, documentation and new pages are generated from.
 *
 * @param word the value of {@code type:}
 * @param description in Swedish
 * @param purpose what the program does with its pages
 * @param max how many pages a language may have
 * @param presentation how its pages are shown
 * @param expires the key of the last day that a page is shown, or null
 * @param calendar null if its pages tell of nothing that happens once
 * @param keys in the order in which they are written
 */
public record PageType(String word, String description, Purpose purpose, int max, Presentation presentation, @Nullable String expires, @Nullable CalendarKeys calendar,
                       List<FrontMatterKey> keys) {

    /**
     * How the pages of a type are shown.
     *
     * @param template name of the template, without extension
     * @param listings the lists that they belong to
     * @param link the name by which templates link to the first page, or null
     * @param icon the illustration of pages without one, or null
     * @param jsonLd the type of schema.org, or null
     */
    public record Presentation(String template, Set<PageList> listings, @Nullable String link, @Nullable String icon, @Nullable String jsonLd) {}

    public Optional<FrontMatterKey> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    public boolean is(Purpose wanted) {
        return purpose == wanted;
    }

    /** Returns whether its pages belong to a list. */
    public boolean isIn(PageList listing) {
        return presentation.listings().contains(listing);
    }

    /** Returns the keys that its pages show by themselves, in the order in which tables and boxes show them. */
    public List<FrontMatterKey> facts() {
        return keys.stream().filter(FrontMatterKey::isFact).toList();
    }
}
