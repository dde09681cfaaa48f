package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.http.LocalResponses;
import se.kommun.uppdrag.report.Json;

/** Receives the forms in the preview and shows what would have been sent. Stores nothing. */
final class FormEcho {

    private static final int MAX_BYTES = 100_000;

    private record Field(String name, String value) {}

    private FormEcho() {}

    /** @param thanks the address of the thank-you page; empty if the site has none */
    static void show(HttpExchange exchange, Optional<String> thanks) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
        List<Field> fields = Stream.of(body.split("&")).filter(pair -> pair.indexOf('=') > 0)
                .map(pair -> new Field(decode(pair.substring(0, pair.indexOf('='))), decode(pair.substring(pair.indexOf('=') + 1)))).toList();
        LocalResponses.text(exchange, 200, HttpResponses.HTML, PreviewPages.html("form-echo.ftl", Json.object("fields", fields, "thanks", thanks.orElse(null))));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
