package se.kommun.uppdrag.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of strings, and one object {@code fields} of strings or lists of strings. Anything else is rejected, and so are too
 * large or deep objects.
 *
 * @param texts the strings by name, without names whose value was null
 * @param fields the object {@code fields}, or null if it is missing
 */
public record JsonObject(Map<String, String> texts, @Nullable Map<String, List<String>> fields) {

    /** The maximum number of bytes. */
    public static final int MAX_LENGTH = 1_000_000;

    private static final int MAX_DEPTH = 3;
    private static final int MAX_NAMES = 200;
    private static final int MAX_ENTRIES = 2_000;
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_LENGTH)
                    .maxNameLength(100).maxDocumentLength(MAX_LENGTH).build()).build();

    /** @throws IOException if the bytes are no such object */
    public static JsonObject read(byte[] bytes) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> fields = null;
        try (JsonParser json = JSON.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals("fields") && value == JsonToken.START_OBJECT) {
                    fields = fields(json);
                } else if (value == JsonToken.VALUE_STRING) {
                    texts.put(name, json.getText());
                } else {
                    expect(value == JsonToken.VALUE_NULL);
                }
                expect(texts.size() <= MAX_NAMES);
            }
            expect(json.nextToken() == null);
        }
        return new JsonObject(texts, fields);
    }

    private static Map<String, List<String>> fields(JsonParser json) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            List<String> values = new ArrayList<>();
            fields.put(json.currentName(), values);
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    expect(json.currentToken() == JsonToken.VALUE_STRING && values.size() < MAX_ENTRIES);
                    values.add(json.getText());
                }
            } else if (json.currentToken() == JsonToken.VALUE_STRING) {
                values.add(json.getText());
            } else {
                expect(json.currentToken() == JsonToken.VALUE_NULL);
            }
            expect(fields.size() <= MAX_NAMES);
        }
        return fields;
    }

    private static void expect(boolean valid) throws IOException {
        if (!valid) {
            throw new IOException("not the expected JSON");
        }
    }
}
