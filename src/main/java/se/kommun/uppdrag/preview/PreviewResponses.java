package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.template.Templates;

/** Sends responses. Browsers must not cache them, because the next build may differ. */
final class PreviewResponses {

    static final String JSON = "application/json";
    static final String TEXT = "text/plain; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", HttpResponses.HTML),
            Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"), Map.entry("pdf", "application/pdf"), Map.entry("xml", "application/xml"),
            Map.entry("txt", TEXT), Map.entry("json", JSON));

    private static final Templates TEMPLATES = Templates.beside(PreviewResponses.class, "");

    private PreviewResponses() {}

    /** Renders a template of this package. */
    static String html(String template, Object model) {
        return TEMPLATES.page(template, model);
    }

    /** The media type for a file's extension. */
    static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    static void text(HttpExchange exchange, int status, String type, String text) throws IOException {
        bytes(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static void bytes(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        // Only the editor may show these pages in a frame.
        exchange.getResponseHeaders().putIfAbsent("Content-Security-Policy", List.of("frame-ancestors 'self'"));
        HttpResponses.send(exchange, status, type, bytes);
    }

    /** Sends an error message: as JSON to the editor's POST requests, otherwise as text. */
    static void refusal(HttpExchange exchange, int status, String message) throws IOException {
        if (exchange.getRequestURI().getPath().startsWith(EditorPosts.PATH) && exchange.getRequestMethod().equals("POST")) {
            bytes(exchange, status, JSON, Json.bytes(Json.object("message", message)));
        } else {
            text(exchange, status, TEXT, message);
        }
    }

    /** Sends a resource of this package. */
    static void resource(HttpExchange exchange, String name) throws IOException {
        try (InputStream input = PreviewResponses.class.getResourceAsStream(name)) {
            if (input == null) {
                text(exchange, 404, TEXT, "Det finns ingen sådan fil.");
            } else {
                bytes(exchange, 200, type(name), input.readAllBytes());
            }
        }
    }
}
