package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Passes requests on to a receiver as nginx does with the lines in {@code docs/ta-emot.md}. */
record ReverseProxy(RawClient receiver) implements HttpHandler {

    /** Headers of one connection, and those that the proxy sets itself; in lower case. */
    private static final Set<String> NOT_PASSED_ON = Set.of("host", "connection", "content-length", "transfer-encoding", "x-forwarded-for", "date");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        List<String> headers = new ArrayList<>();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> headers.add(name + ": " + value));
            }
        });
        headers.add("Host: " + exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", ""));
        headers.add("X-Forwarded-For: " + exchange.getRemoteAddress().getAddress().getHostAddress());
        headers.add("Connection: close");
        RawClient.Answer answer = receiver.send(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath() + " HTTP/1.1", headers,
                exchange.getRequestBody().readAllBytes());
        try (exchange) {
            answer.headers().forEach((name, value) -> {
                if (!NOT_PASSED_ON.contains(name)) {
                    exchange.getResponseHeaders().set(name, value);
                }
            });
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
