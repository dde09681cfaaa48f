package se.kommun.uppdrag.view;

import java.util.Optional;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.ValueType;

/** Placeholders in a draft for required texts that are not written yet. */
final class PlaceholderText {

    private PlaceholderText() {}

    /** The value of a key, or a placeholder if a required text is missing; empty if an optional one is missing. */
    static Optional<String> of(Page page, String key) {
        return page.text(key).or(() -> page.type().key(key).filter(each -> each.required() && each.form().kind() == ValueType.Kind.TEXT)
                .map(each -> "[Fyll i: " + each.label() + "]"));
    }

    /** The page's description, or its placeholder. */
    static String description(Page page) {
        return of(page, "description").orElseThrow();
    }
}
