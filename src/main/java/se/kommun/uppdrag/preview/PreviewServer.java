package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.http.ServerThreads;
import se.kommun.uppdrag.report.Containment;

/** Serves the previewed site and the preview's own few addresses, to this machine only. */
final class PreviewServer {

    /** Where the previewed forms are sent; it shows what would have been sent. */
    static final String RECEIVER = "_preview/mottagare";
    static final String FEEDBACK_RECEIVER = RECEIVER + "/synpunkter";

    private static final int PORTS_TO_TRY = 20;
    private final SitePages pages;
    private final Supplier<IncrementalSite> live;
    private final HttpServer server;
    private final EventStreams listeners;
    private final Path source;
    private final Supplier<LocalDate> today;
    private final RequestGuard guard;
    private final SignIn signIn;
    /** Each page that is open keeps one thread while it listens for changes. */
    private final ExecutorService threads = Executors.newCachedThreadPool(ServerThreads.named("preview"));

    /** @param live gives what is shown, once there is any; the address of this server is one of its settings */
    PreviewServer(int port, Supplier<IncrementalSite> live, Path source, Supplier<LocalDate> today) throws IOException {
        this.pages = new SitePages(() -> live.get().shown());
        this.listeners = new EventStreams(pages::version);
        this.live = live;
        this.source = source;
        this.today = today;
        this.server = bind(port);
        SessionSecret secret = SessionSecret.of(source);
        this.guard = new RequestGuard(server.getAddress().getPort(), secret.word("token"));
        this.signIn = new SignIn(secret, server.getAddress().getPort());
        server.setExecutor(threads);
        serve("/", this::page);
        serve("/" + RECEIVER, exchange -> FormEcho.show(exchange, live.get().addressOf(PageType.THANKS)));
        serve("/" + FEEDBACK_RECEIVER, exchange -> FormEcho.show(exchange, live.get().addressOf(PageType.FEEDBACK_THANKS)));
        serve("/_preview/events", listeners::add);
        serve("/_preview/status.json", this::status);
        serve("/_preview/panel.js", exchange -> PreviewResponses.resource(exchange, "panel.js"));
        serve("/_preview/panel.css", exchange -> PreviewResponses.resource(exchange, "panel.css"));
    }

    /** Lets a handler answer a path and all below it, for those whom the guard and the sign-in let in. */
    void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> guarded(exchange, handler));
    }

    RequestGuard guard() {
        return guard;
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

    /** Hangs up, and lets what was asked for before that be done first. */
    void stop() throws IOException {
        listeners.close();
        server.stop(0);
        ServerThreads.end(threads, "Förhandsvisningen håller fortfarande på att skriva.");
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** The start page's address with a key that lets one browser in, once. */
    String newAddress() {
        return address() + "?" + signIn.newQuery();
    }

    /** Tells every open page that there is a new build. */
    void announce() {
        listeners.announce();
    }

    /** The addresses of the pages that somebody is looking at. */
    Set<String> shownAddresses() {
        return pages.addresses(listeners.paths());
    }

    private void guarded(HttpExchange exchange, HttpHandler handler) throws IOException {
        try {
            if (!guard.isAllowed(exchange)) {
                PreviewResponses.text(exchange, 403, PreviewResponses.TEXT, "Förhandsvisningen svarar bara den här datorn.");
            } else if (signIn.isSignedIn(exchange)) {
                handler.handle(exchange);
            }
        } catch (IOException | RuntimeException | Error failure) {
            // The edge: Java's server would hang up without a word.
            if (exchange.getResponseCode() == -1) {
                PreviewResponses.refusal(exchange, 500, Containment.sentence(failure) + " Texten i fönstret är kvar. Försök igen, eller starta om förhandsvisningen.");
            }
        } finally {
            exchange.close();
        }
    }

    /** A page or file of the site, pages with the panel. */
    void page(HttpExchange exchange) throws IOException {
        pages.show(exchange, exchange.getRequestURI().getPath(), true);
    }

    /** What the site has at a path, which is relative, as it will be published. */
    void site(HttpExchange exchange, String path) throws IOException {
        pages.show(exchange, "/" + path, false);
    }

    private void status(HttpExchange exchange) throws IOException {
        String address = PageSummary.address(exchange);
        PreviewResponses.bytes(exchange, 200, PreviewResponses.JSON, Status.json(live.get(), address, PageSummary.of(live.get(), source, today.get(), address)));
    }
}
