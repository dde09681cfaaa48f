package se.kommun.uppdrag.receive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.report.Json;

/** The file format of submissions: JSON in UTF-8, one line per field, readable for people and programs. */
final class SubmissionJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private SubmissionJson() {}

    static byte[] write(Submission submission) {
        byte[] json = Json.bytes(Json.object("form", submission.form(), "received", submission.received().toString(), "language", submission.language(),
                "page", submission.page(), "fields", submission.values()), new DefaultPrettyPrinter().withObjectIndenter(LINES));
        return ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').array();
    }

    /** @throws IOException if the bytes are not in the format of {@link #write} */
    static Submission read(byte[] bytes) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT && name.equals("fields")) {
                    readFields(json, fields);
                } else {
                    expect(json.currentToken() == JsonToken.VALUE_STRING);
                    texts.put(name, json.getText());
                }
            }
            expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
            expect(texts.keySet().containsAll(List.of("form", "received", "language", "page")));
            expect(FormDefinition.named(texts.get("form")).isPresent());
            return new Submission(texts.get("form"), Instant.parse(texts.get("received")), texts.get("language"), texts.get("page"), fields);
        } catch (DateTimeException noTime) {
            throw new IOException(noTime);
        }
    }

    private static void readFields(JsonParser json, Map<String, List<String>> fields) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            List<String> values = new ArrayList<>();
            fields.put(json.currentName(), values);
            expect(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                values.add(json.getText());
            }
            expect(json.currentToken() == JsonToken.END_ARRAY);
        }
    }

    private static void expect(boolean valid) throws IOException {
        if (!valid) {
            throw new IOException("not a submission");
        }
    }
}
