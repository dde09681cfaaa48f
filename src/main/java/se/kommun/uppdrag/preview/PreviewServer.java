package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.Build;
import se.kommun.uppdrag.build.Snapshot;

/** Serves the previewed site and the preview's own few addresses, to this machine only. */
final class PreviewServer {

    /** Where the previewed forms are sent; it shows what would have been sent. */
    static final String RECEIVER = "_preview/mottagare";

    private static final int PORTS_TO_TRY = 20;
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"), Map.entry("pdf", "application/pdf"), Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"), Map.entry("json", "application/json"));

    private final SitePages pages;
    private final Supplier<Build.Result> latest;
    private final HttpServer server;
    private final Listeners listeners;
    private final Set<String> hosts;

    PreviewServer(int port, Supplier<Snapshot> shown, Supplier<Build.Result> latest) throws IOException {
        this.pages = new SitePages(shown);
        this.listeners = new Listeners(pages::version);
        this.latest = latest;
        this.server = bind(port);
        int bound = server.getAddress().getPort();
        this.hosts = Set.of("localhost:" + bound, "127.0.0.1:" + bound, "[::1]:" + bound);
        // Each page that is open keeps one thread while it listens for changes.
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", exchange -> guarded(exchange, pages::handle));
        server.createContext("/" + RECEIVER, exchange -> guarded(exchange, Receiver::show));
        server.createContext("/_preview/events", exchange -> guarded(exchange, listeners::add));
        server.createContext("/_preview/status.json", exchange -> guarded(exchange, this::status));
        server.createContext("/_preview/panel.js", exchange -> guarded(exchange, each -> resource(each, "panel.js")));
        server.createContext("/_preview/panel.css", exchange -> guarded(exchange, each -> resource(each, "panel.css")));
    }

    private static HttpServer bind(int wanted) throws IOException {
        // Else a short answer waits until the browser has acknowledged the one before.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        for (int port = wanted; ; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            } catch (BindException taken) {
                if (port >= wanted + PORTS_TO_TRY) {
                    throw taken;
                }
            }
        }
    }

    void start() {
        server.start();
    }

    void stop() {
        listeners.close();
        server.stop(0);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Tells every open page that there is a new build. */
    void announce() {
        listeners.announce();
    }

    /** The addresses of the pages that somebody is looking at. */
    Set<String> shownAddresses() {
        return pages.addresses(listeners.paths());
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    /** A page of another site may make a browser call us under a name of its own; only our own names are answered. */
    private void guarded(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            String host = exchange.getRequestHeaders().getFirst("Host");
            String origin = exchange.getRequestHeaders().getFirst("Origin");
            boolean ownOrigin = origin == null || origin.equals("null") || hosts.contains(origin.replaceFirst("^http://", ""));
            if (host == null || !hosts.contains(host) || !ownOrigin) {
                Answer.text(exchange, 403, "text/plain; charset=utf-8", "Förhandsvisningen svarar bara den här datorn.");
                return;
            }
            handler.handle(exchange);
        }
    }

    /** The media type of a file by its ending. */
    static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private void status(HttpExchange exchange) throws IOException {
        Answer.bytes(exchange, 200, TYPES.get("json"), Status.json(latest.get()));
    }

    private static void resource(HttpExchange exchange, String name) throws IOException {
        try (InputStream input = PreviewServer.class.getResourceAsStream(name)) {
            Answer.bytes(exchange, 200, type(name), input.readAllBytes());
        }
    }

    /** The two ways to answer. Nothing is kept by the browser: the next build may differ. */
    static final class Answer {

        private Answer() {}

        static void text(HttpExchange exchange, int status, String type, String text) throws IOException {
            bytes(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
        }

        static void bytes(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
            if (!head && bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
