package se.kommun.uppdrag.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.editor.PageEdit;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.HttpRequests;

/**
 * A JSON request from the editor's page: an object of strings, and one object {@code fields} of strings or lists of strings.
 * Anything else is rejected, and so are too large or deep requests.
 *
 * @param texts the strings by name, without names whose value was null
 * @param fields the object {@code fields}, or null if it is missing
 */
record PreviewRequest(Map<String, String> texts, @Nullable Map<String, List<String>> fields) {

    private static final int MAX_LENGTH = 1_000_000;
    private static final int MAX_DEPTH = 3;
    private static final int MAX_NAMES = 200;
    private static final int MAX_ENTRIES = 2_000;
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_LENGTH)
                    .maxNameLength(100).maxDocumentLength(MAX_LENGTH).build()).build();

    /** Reads a request's body. */
    static PreviewRequest of(HttpExchange exchange) throws IOException, HttpErrorException {
        byte[] body = body(exchange, MAX_LENGTH, "application/json");
        try (JsonParser parser = JSON.createParser(body)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            PreviewRequest request = object(parser);
            expect(parser.nextToken() == null);
            return request;
        } catch (IOException malformed) {
            throw unreadable(); // the body is in memory, so that only its content can be the cause
        }
    }

    /**
     * Reads the body of a request.
     *
     * @param largest the maximum number of bytes. If {@code Content-Length} is larger, nothing is read.
     * @param types the accepted media types
     * @throws HttpErrorException if the body is too large or has another media type
     */
    static byte[] body(HttpExchange exchange, int largest, String... types) throws IOException, HttpErrorException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String mediaType = type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!List.of(types).contains(mediaType)) {
            throw new HttpErrorException(415, "Det som skickades är av fel slag.");
        }
        return HttpRequests.body(exchange, largest, "Det som skickades är för stort. Det får vara högst " + largest / 1_000_000 + " MB.");
    }

    private static HttpErrorException unreadable() {
        return new HttpErrorException(400, "Det som skickades går inte att läsa.");
    }

    private static void expect(boolean valid) throws HttpErrorException {
        if (!valid) {
            throw unreadable();
        }
    }

    private static PreviewRequest object(JsonParser parser) throws IOException, HttpErrorException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> fields = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("fields") && value == JsonToken.START_OBJECT) {
                fields = fields(parser);
            } else if (value == JsonToken.VALUE_STRING) {
                texts.put(name, parser.getText());
            } else {
                expect(value == JsonToken.VALUE_NULL);
            }
            expect(texts.size() <= MAX_NAMES);
        }
        return new PreviewRequest(texts, fields);
    }

    private static Map<String, List<String>> fields(JsonParser parser) throws IOException, HttpErrorException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            List<String> values = new ArrayList<>();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    expect(parser.currentToken() == JsonToken.VALUE_STRING && values.size() < MAX_ENTRIES);
                    values.add(parser.getText());
                }
            } else if (token == JsonToken.VALUE_STRING) {
                values.add(parser.getText());
            } else {
                expect(token == JsonToken.VALUE_NULL);
            }
            fields.put(name, values);
            expect(fields.size() <= MAX_NAMES);
        }
        return fields;
    }

    /** @throws HttpErrorException if there is no such string */
    String text(String name) throws HttpErrorException {
        String text = texts.get(name);
        if (text == null) {
            throw new HttpErrorException(400, "Det som skickades saknar " + name + ".");
        }
        return text;
    }

    /** @throws HttpErrorException if {@code file} is missing or is not the path of a page */
    PagePath page() throws HttpErrorException {
        return page(PagePath.of(text("file")));
    }

    static PagePath page(Optional<PagePath> page) throws HttpErrorException {
        return page.orElseThrow(() -> new HttpErrorException(400, "Det är ingen sida i mappen content."));
    }

    PageEdit writing() throws HttpErrorException {
        return new PageEdit(fields, texts.get("header"), text("body"));
    }
}
