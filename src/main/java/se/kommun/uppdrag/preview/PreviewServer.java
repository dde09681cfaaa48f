package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.editor.web.EditorRoutes;
import se.kommun.uppdrag.editor.web.WriteAccess;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.http.LocalResponses;
import se.kommun.uppdrag.http.ServerThreads;
import se.kommun.uppdrag.report.Containment;

/** The HTTP server for the previewed site and the preview's own routes. Listens on the loopback address only. */
final class PreviewServer {

    /** The endpoint of forms in the preview; it shows what would have been sent. */
    static final String RECEIVER = "_preview/mottagare";
    static final String FEEDBACK_RECEIVER = RECEIVER + "/synpunkter";
    static final String ACCESSIBILITY_RECEIVER = RECEIVER + "/tillganglighet";

    private static final int PORTS_TO_TRY = 20;
    private final SitePages pages;
    private final HttpServer server;
    private final EventStreams eventStreams;
    private final RequestGuard guard;
    private final SignIn signIn;
    /** Not limited: each open page uses one thread for its event stream. */
    private final ExecutorService threads = Executors.newCachedThreadPool(ServerThreads.named("preview"));

    /** @param live supplies the site. It is created after the server, because the server's address is one of its settings. */
    PreviewServer(int port, Supplier<IncrementalSite> live, Path source) throws IOException {
        this.pages = new SitePages(() -> live.get().shown());
        this.eventStreams = new EventStreams(pages::version);
        this.server = bind(port);
        SessionSecret secret = SessionSecret.of(source);
        this.guard = new RequestGuard(server.getAddress().getPort(), secret.token("token"));
        this.signIn = new SignIn(secret, server.getAddress().getPort());
        server.setExecutor(threads);
        serve("/", this::page);
        serve("/" + RECEIVER, exchange -> FormEcho.show(exchange, addressOf(Purpose.THANKS, live.get())));
        serve("/" + FEEDBACK_RECEIVER, exchange -> FormEcho.show(exchange, addressOf(Purpose.FEEDBACK_THANKS, live.get())));
        serve("/" + ACCESSIBILITY_RECEIVER, exchange -> FormEcho.show(exchange, addressOf(Purpose.FEEDBACK_THANKS, live.get())));
        serve("/_preview/events", eventStreams::add);
        serve("/_preview/panel.js", exchange -> LocalResponses.resource(exchange, PreviewServer.class, "panel.js"));
        serve("/_preview/panel.css", exchange -> LocalResponses.resource(exchange, PreviewServer.class, "panel.css"));
    }

    /** The address of the page with a purpose, in the site's own language; empty if there is none. */
    private static Optional<String> addressOf(Purpose purpose, IncrementalSite live) {
        return live.pages().stream().filter(page -> page.type().is(purpose) && page.inSourceLanguage()).map(Page::address).findFirst();
    }

    /** Registers a handler for a path and everything below it. It gets only requests that pass the guard and the sign-in. */
    void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> guarded(exchange, handler));
    }

    WriteAccess writeAccess() {
        return new WriteAccess(guard.token(), guard::mayWrite);
    }

    private static HttpServer bind(int wanted) throws IOException {
        // Disables Nagle's algorithm: otherwise a short response waits until the browser has acknowledged the previous one.
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

    /** Stops the server. Returns when requests that are already running are finished. */
    void stop() throws IOException {
        eventStreams.close();
        server.stop(0);
        ServerThreads.end(threads, "Förhandsvisningen håller fortfarande på att skriva.");
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** The start page's address with a new one-time key that signs a browser in. */
    String newAddress() {
        return address() + "?" + signIn.newQuery();
    }

    /** Sends an event to all open pages after a build. */
    void announce() {
        eventStreams.announce();
    }

    /** The addresses of the open pages. */
    Set<String> shownAddresses() {
        return pages.addresses(eventStreams.paths());
    }

    private void guarded(HttpExchange exchange, HttpHandler handler) throws IOException {
        try {
            if (!guard.isAllowed(exchange)) {
                LocalResponses.text(exchange, 403, LocalResponses.TEXT, "Förhandsvisningen svarar bara den här datorn.");
            } else if (signIn.isSignedIn(exchange)) {
                handler.handle(exchange);
            }
        } catch (IOException | RuntimeException | Error failure) {
            // Last resort: Java's server would close the connection without a response.
            if (exchange.getResponseCode() == -1) {
                PreviewPages.refusal(exchange, 500, Containment.sentence(failure) + " Texten i fönstret är kvar. Försök igen, eller starta om förhandsvisningen.");
            }
        } finally {
            exchange.close();
        }
    }

    /** Serves a page or file of the site; pages get the panel. Redirects {@code /redigera}, as people type it, to the editor. */
    private void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if ((path + "/").equals(EditorRoutes.PAGES)) {
            HttpResponses.redirect(exchange, 302, EditorRoutes.PAGES);
        } else {
            pages.show(exchange, path, true);
        }
    }

    /** Serves what the site has at a relative path, without the panel. */
    void site(HttpExchange exchange, String path) throws IOException {
        pages.show(exchange, "/" + path, false);
    }
}
