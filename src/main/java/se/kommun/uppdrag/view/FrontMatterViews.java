package se.kommun.uppdrag.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.FrontMatterKey;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.i18n.Language;

/** The values of a page's keys, in the words of a language. Thread-safe. */
final class FrontMatterViews {

    private final String code;
    private final Language language;
    /** Many pages have the same day. */
    private final Map<LocalDate, Views.Day> days = new ConcurrentHashMap<>();

    /**
     * @param code the language of the labels
     * @param language the formats of dates
     */
    FrontMatterViews(String code, Language language) {
        this.code = code;
        this.language = language;
    }

    /** The values that the page shows by itself. */
    List<Views.Fact> facts(Page page) {
        List<Views.Fact> facts = new ArrayList<>();
        page.type().facts().forEach(key -> fact(page, key)
                .ifPresent(value -> facts.add(new Views.Fact(key.name(), key.label().in(code), value, key.shown() == FrontMatterKey.Shown.CARD))));
        return facts;
    }

    /** The value of a key in the words of the language. */
    private Optional<String> fact(Page page, FrontMatterKey key) {
        if (key.form().isDated()) {
            return Optional.ofNullable(day(page, key.name())).map(Views.Day::text);
        }
        return key.form().list() ? Optional.of(String.join(", ", page.list(key.name()))).filter(text -> !text.isEmpty()) : ViewFactory.text(page, key.name());
    }

    /** The values of the keys that only the page's type has. */
    Map<String, Object> data(Page page) {
        Map<String, Object> data = new LinkedHashMap<>();
        page.type().keys().stream().filter(key -> !key.common() && page.text(key.name()).isPresent()).forEach(key -> data.put(key.name(),
                key.form().isDated() ? day(page, key.name()) : key.form().list() ? page.list(key.name())
                        : key.form().kind() == ValueType.Kind.NUMBER ? (Object) Integer.valueOf(page.text(key.name()).orElseThrow()) : page.text(key.name()).orElseThrow()));
        return data;
    }

    Views.@Nullable Day day(Page page, String key) {
        return page.date(key).map(date -> page.time(key).map(date::atTime).map(moment -> new Views.Day(moment.toString(), language.dayAndTime(moment)))
                .orElseGet(() -> days.computeIfAbsent(date, day -> new Views.Day(day.toString(), language.day(day))))).orElse(null);
    }
}
