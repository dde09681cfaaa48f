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
 * Streams of server-sent events to the open pages. The event {@code built} means that the page is outdated and should reload;
 * {@code checked} means that only the problems have changed. Thread-safe.
 */
final class EventStreams {

    /** Interval of heartbeats on an idle stream. Writing detects that the page was closed. */
    private static final long HEARTBEAT_MILLIS = 15_000;

    private final UnaryOperator<String> versions;
    private final Map<Object, String> open = new ConcurrentHashMap<>();
    private long events;
    private boolean closed;

    /** @param versions maps a path to the current version of what it shows */
    EventStreams(UnaryOperator<String> versions) {
        this.versions = versions;
    }

    /**
     * Writes events to the exchange until the page or the preview is closed. Blocks until then. The query is a
     * {@link PageToken}; a page that was outdated before it connected gets an event at once.
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
        } catch (InterruptedException interrupted) {
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

    /** The paths of the open pages. */
    Collection<String> paths() {
        return List.copyOf(open.values());
    }

    private synchronized long current() {
        return closed ? -1 : events;
    }

    private synchronized long await(long seen) throws InterruptedException {
        if (events == seen && !closed) {
            wait(HEARTBEAT_MILLIS);
        }
        return current();
    }

    synchronized void announce() {
        events++;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
