package se.kommun.uppdrag.receive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.form.FormDefinition;

/**
 * A valid form that a reader has sent.
 *
 * @param form the name of the form's definition
 * @param received the time of receipt, in whole seconds
 * @param language the language code of the page that it was sent from
 * @param page the name of that page, such as {@code en/register-interest}; empty if unknown
 * @param values the values by field name
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
