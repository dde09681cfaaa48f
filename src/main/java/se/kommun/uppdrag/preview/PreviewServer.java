package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.Build;

/** Serves the previewed site and the preview's own few addresses, to this machine only. */
final class PreviewServer {

    /** Where the previewed forms are sent; it shows what would have been sent. */
    static final String RECEIVER = "_preview/mottagare";

    private static final int PORTS_TO_TRY = 20;
    private final Path site;
    private final Supplier<Build.Result> latest;
    private final HttpServer server;
    private final Listeners listeners = new Listeners();
    private final Path source;
    private final Supplier<LocalDate> today;
    private final Guard guard;

    PreviewServer(Path site, int port, Supplier<Build.Result> latest, Path source, Supplier<LocalDate> today) throws IOException {
        this.site = site;
        this.latest = latest;
        this.source = source;
        this.today = today;
        this.server = bind(port);
        this.guard = new Guard(server.getAddress().getPort());
        // Each page that is open keeps one thread while it listens for changes.
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        serve("/", this::page);
        serve("/" + RECEIVER, Receiver::show);
        serve("/_preview/events", listeners::add);
        serve("/_preview/status.json", this::status);
        serve("/_preview/panel.js", exchange -> Answer.resource(exchange, "panel.js"));
        serve("/_preview/panel.css", exchange -> Answer.resource(exchange, "panel.css"));
    }

    /** Lets a handler answer a path and all below it, for those whom the guard lets in. */
    void serve(String path, Handler handler) {
        server.createContext(path, exchange -> guarded(exchange, handler));
    }

    Guard guard() {
        return guard;
    }

    private static HttpServer bind(int wanted) throws IOException {
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

    private void guarded(HttpExchange exchange, Handler handler) throws IOException {
        try {
            if (guard.answers(exchange)) {
                handler.handle(exchange);
            } else {
                Answer.text(exchange, 403, Answer.TEXT, "Förhandsvisningen svarar bara den här datorn.");
            }
        } catch (RuntimeException fault) {
            // The edge: Java's server would hang up without a word.
            Answer.text(exchange, 500, Answer.TEXT, "Det blev ett fel i programmet (" + fault + "). Starta om förhandsvisningen.");
        } finally {
            exchange.close();
        }
    }

    /** A page or file of the site, pages with the panel. */
    void page(HttpExchange exchange) throws IOException {
        site(exchange, exchange.getRequestURI().getPath().substring(1), true);
    }

    /** What the site has at a path, which is relative. */
    void site(HttpExchange exchange, String path, boolean panel) throws IOException {
        long build = listeners.current(); // before the file is read, so that the page is never newer than it says
        Path file = within(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        int status = 200;
        if (file == null) {
            file = site.resolve("404.html");
            status = 404;
        }
        if (!Files.isRegularFile(file)) {
            Answer.text(exchange, status, Answer.HTML, PanelPage.withoutSite(build));
            return;
        }
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        Answer.bytes(exchange, status, Answer.type(name), panel && name.endsWith(".html") ? PanelPage.withPanel(bytes, build) : bytes);
    }

    /** A file of the site, or null when a path names none or cannot be one. */
    private Path within(String path) {
        try {
            Path file = site.resolve(path).normalize();
            return file.startsWith(site) && Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException noSuchFile) {
            return null;
        }
    }

    private void status(HttpExchange exchange) throws IOException {
        Path shown = within(PageNote.address(exchange));
        String html = shown == null ? null : Files.readString(shown);
        Answer.bytes(exchange, 200, Answer.JSON, Status.json(latest.get(), PageNote.of(source, today.get(), PageNote.address(exchange), html)));
    }
}
