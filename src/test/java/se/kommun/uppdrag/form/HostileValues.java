package se.kommun.uppdrag.form;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Judges what was sent. */
public final class HostileValues implements Consumer<String> {

    @Override
    public void accept(String text) {
        for (String field : List.of("namn", "epost", "telefon", "meddelande")) {
            FormValues.of(FormDefinition.INTEREST, Map.of(field, List.of(text))).ifPresent(FormValues::errors);
        }
    }
}
