package se.kommun.uppdrag.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Sends responses. */
public final class HttpResponses {

    public static final String HTML = "text/html; charset=utf-8";

    private HttpResponses() {}

    /**
     * Sends a response. Browsers do not guess another media type ({@code nosniff}), and do not cache the response unless
     * {@code Cache-Control} is already set.
     *
     * @param type the media type
     * @param body not sent in response to a HEAD request
     */
    public static void send(HttpExchange exchange, int status, String type, byte [] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        if (!headers.containsKey("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush(); // before closing the exchange reads the rest of the request
        }
    }

    /**
     * Redirects the browser to another address.
     *
     * @param status 302 or 303
     */
    public static void redirect(HttpExchange exchange, int status, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        send(exchange, status, HTML, new byte[0]);
    }
}
