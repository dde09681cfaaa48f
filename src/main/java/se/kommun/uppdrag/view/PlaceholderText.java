package se.kommun.uppdrag.view;

import java.util.Optional;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.ValueType;

/** What a draft shows in the place of a required text that is still to be written. */
final class PlaceholderText {

    private PlaceholderText() {}

    /** The value of a key; where a page lacks a text that it must have, what is to be written there. */
    static Optional<String> of(Page page, String key) {
        return page.text(key).or(() -> page.type().key(key).filter(each -> each.required() && each.form() instanceof ValueType.Text)
                .map(each -> "[Fyll i: " + each.label() + "]"));
    }

    /** The page's description, or what is to be written in its place. */
    static String description(Page page) {
        return of(page, "description").orElseThrow();
    }
}
