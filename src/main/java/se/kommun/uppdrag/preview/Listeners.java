package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The open pages that wait for news, each over a stream of server-sent events. */
final class Listeners {

    /** How often an idle stream says that it lives, so that a page that was closed is noticed. */
    private static final long HEARTBEAT_MILLIS = 15_000;

    private long news;
    private boolean closed;

    /**
     * Keeps the exchange open and writes to it until its page is closed or the preview ends. The query is the number of
     * the build that the page came from: what was built since, while the page was loading, is told at once.
     */
    void add(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        long seen = query != null && query.matches("\\d{1,9}") ? Long.parseLong(query) : current();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        try {
            write(out, "retry: 500\n\n");
            while (true) {
                long now = await(seen);
                if (now < 0) {
                    return;
                }
                write(out, now == seen ? ": alive\n\n" : "event: built\ndata: " + now + "\n\n");
                seen = now;
            }
        } catch (IOException pageClosed) {
            return; // the usual end of a stream
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The number of the latest build that was announced. */
    synchronized long current() {
        return news;
    }

    private synchronized long await(long seen) throws InterruptedException {
        if (news == seen && !closed) {
            wait(HEARTBEAT_MILLIS);
        }
        return closed ? -1 : news;
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
