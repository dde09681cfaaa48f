package se.kommun.uppdrag.browser;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The municipality's form endpoint, as a test sees it: takes what a browser posts and remembers it as it came. */
public final class FormEndpoint implements AutoCloseable {

    private static final String PAGE = "<!doctype html><html lang=\"sv\"><title>Mottaget</title><h1>Mottaget</h1></html>";

    /**
     * One post.
     *
     * @param raw the body, byte for byte as ISO 8859-1
     * @param fields decoded as UTF-8, in the order they came; a ticked box more adds a value to its name's list
     */
    public record Submission(String method, String path, String contentType, String raw, Map<String, List<String>> fields) {

        /** The only value of a field that must have come exactly once. */
        public String field(String name) {
            List<String> values = fields.getOrDefault(name, List.of());
            if (values.size() != 1) {
                throw new AssertionError("Field " + name + " came " + values.size() + " times: " + fields);
            }
            return values.get(0);
        }
    }

    private final BlockingQueue<Submission> submissions = new LinkedBlockingQueue<>();
    private final Function<Submission, String> returnTo;
    private final LoopbackServer server;

    /** Answers with a page of its own. */
    public FormEndpoint() throws IOException {
        this("");
    }

    /** @param returnTo where the browser is sent with a 303 after a post; empty to answer with a page */
    public FormEndpoint(String returnTo) throws IOException {
        this(submission -> returnTo);
    }

    private FormEndpoint(Function<Submission, String> returnTo) throws IOException {
        this.returnTo = returnTo;
        this.server = new LoopbackServer(this::handle);
    }

    /** Sends the browser to the address in a hidden field, as a municipality's e-service does; a form without it gets a page. */
    public static FormEndpoint returningTo(String field) throws IOException {
        return new FormEndpoint(submission -> submission.fields().containsKey(field) ? submission.field(field) : "");
    }

    /** What a form's action is set to. */
    public String endpoint() {
        return server.origin() + "/formular";
    }

    /** The oldest submission not yet taken; waits up to five seconds for one. */
    public Submission take() throws InterruptedException {
        Submission submission = submissions.poll(Duration.ofSeconds(60).toMillis(), TimeUnit.MILLISECONDS);
        if (submission == null) {
            throw new AssertionError("Nothing was posted to " + endpoint());
        }
        return submission;
    }

    /** Whether everything that came has been taken. */
    public boolean isEmpty() {
        return submissions.isEmpty();
    }

    @Override
    public void close() {
        server.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String raw = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        Submission submission = new Submission(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), type == null ? "" : type, raw, decode(raw));
        boolean posted = submission.method().equals("POST");
        if (posted) {
            submissions.add(submission);
        }
        String location = posted ? returnTo.apply(submission) : "";
        if (location.isEmpty()) {
            LoopbackServer.answer(exchange, 200, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8));
        } else {
            exchange.getResponseHeaders().set("Location", location);
            LoopbackServer.answer(exchange, 303, "text/html; charset=utf-8", new byte[0]);
        }
    }

    private static Map<String, List<String>> decode(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : body.isEmpty() ? new String[0] : body.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.computeIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), name -> new ArrayList<>())
                    .add(parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return fields;
    }
}
