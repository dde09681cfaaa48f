package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The ways to answer a request. Nothing is kept by browsers, and the connection ends: what was not read of the request isn't read as another. */
final class HttpResponseWriter {

    private final HttpExchange exchange;
    private final String policy;

    HttpResponseWriter(HttpExchange exchange, String policy) {
        this.exchange = exchange;
        this.policy = policy;
    }

    void page(int status, String html) throws IOException {
        headers().set("Content-Type", "text/html; charset=utf-8");
        send(status, html.getBytes(StandardCharsets.UTF_8));
    }

    void seeOther(String address) throws IOException {
        headers().set("Location", address);
        send(303, new byte[0]);
    }

    private Headers headers() {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", policy);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Connection", "close");
        return headers;
    }

    private void send(int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush(); // before the rest of the request is waited for
        }
    }
}
