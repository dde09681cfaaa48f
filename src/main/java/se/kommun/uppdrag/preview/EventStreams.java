package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The open pages that wait for news, each over a stream of server-sent events: {@code built} tells a page that it is no
 * longer what its reader would see, {@code checked} that only what is said of the site has changed.
 */
final class EventStreams {

    /** How often an idle stream says that it lives, so that a page that was closed is noticed. */
    private static final long HEARTBEAT_MILLIS = 15_000;

    private final UnaryOperator<String> versions;
    private final Map<Object, String> open = new ConcurrentHashMap<>();
    private long news;
    private boolean closed;

    /** @param versions gives the version of what a path shows now */
    EventStreams(UnaryOperator<String> versions) {
        this.versions = versions;
    }

    /**
     * Keeps the exchange open and writes to it until its page is closed or the preview ends. The query is a
     * {@link PageToken}; what was built while the page was loading is told at once.
     */
    void add(HttpExchange exchange) throws IOException {
        PageToken page = PageToken.parse(exchange.getRequestURI().getRawQuery()).orElse(new PageToken("", "/"));
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        open.put(exchange, page.path());
        try {
            OutputStream out = exchange.getResponseBody();
            write(out, "retry: 500\n\n");
            for (long seen = -1, now = current(); now >= 0; now = await(seen)) {
                write(out, now == seen ? ": alive\n\n" : event(page, now));
                seen = now;
            }
        } catch (IOException pageClosed) {
            return; // the usual end of a stream
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(exchange);
        }
    }

    private String event(PageToken page, long number) {
        boolean same = page.version().equals(versions.apply(page.path()));
        return "event: " + (same ? "checked" : "built") + "\ndata: " + number + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The paths that somebody is looking at. */
    Collection<String> paths() {
        return List.copyOf(open.values());
    }

    private synchronized long current() {
        return closed ? -1 : news;
    }

    private synchronized long await(long seen) throws InterruptedException {
        if (news == seen && !closed) {
            wait(HEARTBEAT_MILLIS);
        }
        return current();
    }

    synchronized void announce() {
        news++;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
