package se.kommun.uppdrag.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;

/**
 * Reads the page types of the content model, apart from their keys.
 *
 * @param icons the illustrations that there are
 * @param translations of labels
 */
record PageTypeReader(ModelIcons icons, ModelTranslations translations) {

    private static final Set<String> PROPERTIES = Set.of("description", "purpose", "max", "template", "listed-in", "link", "icon", "json-ld", "expires", "calendar", "keys");
    private static final Set<String> OF_CALENDAR = Set.of("start", "end", "place", "label");
    private static final List<String> PURPOSES = Stream.of(Purpose.values()).map(Purpose::word).toList();
    private static final List<String> LISTINGS = Stream.of(PageList.values()).map(PageList::word).toList();
    private static final String EVENT = "Event";
    private static final List<String> JSON_LD = List.of("Article", EVENT, "GovernmentService");

    /** @param keys all keys of its pages, in order */
    PageType read(String word, YamlMapping type, List<FrontMatterKey> keys) {
        type.only(PROPERTIES);
        checkSlug(word, type.place(), type);
        Purpose purpose = type.word("purpose", PURPOSES).map(Purpose::of).orElse(Purpose.PAGE);
        Set<PageList> listings = EnumSet.noneOf(PageList.class);
        type.words("listed-in", LISTINGS).forEach(name -> listings.add(PageList.values()[LISTINGS.indexOf(name)]));
        Stream.of("template", "link").forEach(name -> type.text(name).ifPresent(value -> checkSlug(value, type.placeOf(name), type)));
        CalendarKeys calendar = type.has("calendar") ? calendar(word, type.mapping("calendar"), keys) : null;
        String jsonLd = type.word("json-ld", JSON_LD).orElse(null);
        if (EVENT.equals(jsonLd) && calendar == null) {
            type.report(type.placeOf("json-ld"), "En sökmotor måste få veta när en Event är.", "Skriv också calendar: {start: NYCKEL, label: Lägg till i kalendern}.");
        }
        return new PageType(word, type.required("description", "En träff på biblioteket"), purpose, type.number("max"),
                new PageType.Presentation(type.text("template").orElse(word), Set.copyOf(listings), type.text("link").orElse(null),
                        type.word("icon", icons.tones().keySet()).orElse(null), jsonLd),
                key("expires", type, keys, key -> key.form().isDated()), calendar, keys);
    }

    private CalendarKeys calendar(String word, YamlMapping calendar, List<FrontMatterKey> keys) {
        calendar.only(OF_CALENDAR);
        calendar.required("start", "dag");
        String start = key("start", calendar, keys, key -> key.form().isDated() && key.required());
        ValueType form = keys.stream().filter(key -> key.name().equals(start)).map(FrontMatterKey::form).findFirst().orElse(ValueType.DATE);
        return new CalendarKeys(start == null ? "" : start, key("end", calendar, keys, key -> key.form() == form),
                key("place", calendar, keys, key -> key.form().kind() == ValueType.Kind.TEXT),
                translations.label(word, calendar.required("label", "Lägg till i kalendern")));
    }

    /** Returns the name of one of the type's keys; null if there is none, or after a problem. */
    private static @Nullable String key(String name, YamlMapping mapping, List<FrontMatterKey> keys, Predicate<FrontMatterKey> fits) {
        return mapping.word(name, keys.stream().map(FrontMatterKey::name).toList()).filter(wanted -> {
            boolean valid = keys.stream().anyMatch(key -> key.name().equals(wanted) && (key.form() == ModelKeyReader.UNKNOWN || fits.test(key)));
            if (!valid) {
                mapping.report(mapping.placeOf(name), name + ": uppgiften " + wanted + " är inte av rätt slag.", switch (name) {
                    case "start" -> "Nämn en uppgift med type: date eller date-time, och required: true.";
                    case "end" -> "Nämn en uppgift av samma typ som start.";
                    case "place" -> "Nämn en uppgift av typen text.";
                    default -> "Nämn en uppgift med type: date eller date-time.";
                });
            }
            return valid;
        }).orElse(null);
    }

    private static void checkSlug(String name, Location place, YamlMapping type) {
        if (!FileNames.isSlug(name)) {
            type.report(place, "\"" + name + "\" kan inte vara ett namn här. Använd bara a–z, 0–9 och bindestreck.", "Skriv " + FileNames.slug(name) + ".");
        }
    }
}
