package se.kommun.uppdrag.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends the responses of the server on this machine. Browsers must not cache them, because the next build may differ. */
public final class LocalResponses {

    public static final String JSON = "application/json";
    public static final String TEXT = "text/plain; charset=utf-8";

    private LocalResponses() {}

    /** Sends a text. */
    public static void text(HttpExchange exchange, int status, String type, String text) throws IOException {
        bytes(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes. Only this server's pages may show them in a frame, unless the exchange already has a policy. */
    public static void bytes(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().putIfAbsent("Content-Security-Policy", List.of("frame-ancestors 'self'"));
        HttpResponses.send(exchange, status, type, bytes);
    }

    /** Sends a resource beside a class, or status 404 if there is none. */
    public static void resource(HttpExchange exchange, Class<?> owner, String name) throws IOException {
        try (InputStream input = owner.getResourceAsStream(name)) {
            if (input == null) {
                text(exchange, 404, TEXT, "Det finns ingen sådan fil.");
            } else {
                bytes(exchange, 200, MediaTypes.of(name), input.readAllBytes());
            }
        }
    }
}
