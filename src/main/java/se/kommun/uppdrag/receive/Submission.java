package se.kommun.uppdrag.receive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.form.FormDefinition;

/**
 * What a reader has sent, and when it came.
 *
 * @param form the definition's name
 * @param received in whole seconds
 * @param language code of the language of the page that it was sent from
 * @param page the name of that page, such as {@code en/register-interest}; empty if it wasn't told
 * @param values by the name of the field
 */
record Submission(@Nullable String form, Instant received, @Nullable String language, @Nullable String page, Map<String, List<String>> values) {

    FormDefinition definition() {
        return FormDefinition.named(form).orElseThrow();
    }

    String text(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }
}
