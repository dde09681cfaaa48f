package se.kommun.uppdrag.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a page type of the content model, apart from its keys. */
final class PageTypeReader {

    private static final Set<String> PROPERTIES = Set.of("description", "purpose", "max", "template", "listed-in", "link", "icon", "json-ld", "keys");
    private static final List<String> PURPOSES = Stream.of(Purpose.values()).map(Purpose::word).toList();
    private static final List<String> LISTINGS = Stream.of(Listing.values()).map(Listing::word).toList();
    private static final List<String> JSON_LD = List.of("GovernmentService");

    private PageTypeReader() {}

    /** @param keys all keys of its pages, in order */
    static PageType read(String word, ModelMapping type, List<FrontMatterKey> keys, ModelIcons icons) {
        type.only(PROPERTIES);
        checkSlug(word, type);
        Purpose purpose = type.word("purpose", PURPOSES).map(Purpose::of).orElse(Purpose.PAGE);
        Set<Listing> listings = EnumSet.noneOf(Listing.class);
        type.words("listed-in", LISTINGS).forEach(name -> listings.add(Listing.values()[LISTINGS.indexOf(name)]));
        type.text("template").ifPresent(name -> checkSlug(name, type));
        type.text("link").ifPresent(name -> checkSlug(name, type));
        return new PageType(word, type.required("description", "En träff på biblioteket"), purpose, type.number("max"),
                new PageType.Presentation(type.text("template").orElse(word), Set.copyOf(listings), type.text("link").orElse(null),
                        type.word("icon", icons.tones().keySet()).orElse(null), type.word("json-ld", JSON_LD).orElse(null)), keys);
    }

    private static void checkSlug(String name, ModelMapping type) {
        if (!FileNames.isSlug(name)) {
            type.report(type.place(), "\"" + name + "\" kan inte vara ett namn här. Använd bara a–z, 0–9 och bindestreck.", "Skriv " + FileNames.slug(name) + ".");
        }
    }
}
