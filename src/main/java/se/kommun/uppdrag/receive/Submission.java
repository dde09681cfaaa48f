package se.kommun.uppdrag.receive;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.http.JsonObject;
import se.kommun.uppdrag.report.Json;

/**
 * A valid form that a reader has sent.
 *
 * @param form the name of the form's definition
 * @param received the time of receipt, in whole seconds
 * @param language the language code of the page that it was sent from
 * @param page the name of that page, such as {@code en/register-interest}; empty if unknown
 * @param values the values by field name
 */
record Submission(String form, Instant received, String language, String page, Map<String, List<String>> values) {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    FormDefinition definition() {
        return FormDefinition.named(form).orElseThrow();
    }

    String text(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The file of this submission: JSON in UTF-8, one line per field, readable for people and programs. */
    byte[] toJson() {
        byte[] json = Json.bytes(Json.object("form", form, "received", received.toString(), "language", language, "page", page, "fields", values),
                new DefaultPrettyPrinter().withObjectIndenter(LINES));
        return ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').array();
    }

    /** @throws IOException if the bytes are not in the format of {@link #toJson} */
    static Submission ofJson(byte[] bytes) throws IOException {
        JsonObject json = JsonObject.read(bytes);
        Map<String, String> texts = json.texts();
        if (!texts.keySet().containsAll(List.of("form", "received", "language", "page")) || FormDefinition.named(texts.get("form")).isEmpty()) {
            throw new IOException("not a submission");
        }
        try {
            return new Submission(texts.get("form"), Instant.parse(texts.get("received")), texts.get("language"), texts.get("page"),
                    Objects.requireNonNullElse(json.fields(), Map.of()));
        } catch (DateTimeException noTime) {
            throw new IOException(noTime);
        }
    }
}
