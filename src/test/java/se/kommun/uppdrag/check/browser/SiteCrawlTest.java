package se.kommun.uppdrag.check.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.check.PageSource;
import se.kommun.uppdrag.report.Problem;

/** What the check makes of answers that are no page, or another page than was asked for. */
class SiteCrawlTest {

    private final Semaphore tested = new Semaphore(0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Problem> problems = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        page("/sida/", "<a href='b.html'>B</a> <a href='moved'>B</a> <a href='file'>Fil</a> <a href='gone'>Borta</a> <a href='away'>Bort</a> <a href='mailto:a@b.se'>Skriv</a>");
        page("/sida/b.html", "<p>B</p>");
        page("/annan/", "<p>Annan</p>");
        redirect("/sida/moved", "/sida/b.html");
        redirect("/sida/away", "/annan/");
        redirect("/sida/loop", "/sida/loop");
        server.createContext("/sida/gone", exchange -> exchange.sendResponseHeaders(404, -1));
        server.createContext("/sida/file", exchange -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=a.html");
            send(exchange, "<p>Fil</p>");
        });
        server.createContext("/sida/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            tested.acquireUninterruptibly();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        tested.release();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void linksInTheSameFolderAreFollowedOnceEachWhereverTheyLead() throws Exception {
        assertEquals(List.of("/sida/", "/sida/b.html"), crawl("/sida/"));
        assertEquals(List.of(), problems);
    }

    @Test
    void aNamedAddressMayRedirectToAnotherPlace() throws Exception {
        assertEquals(List.of("/annan/"), crawl("/sida/away"));
        assertEquals(List.of(), problems);
    }

    @Test
    void aNamedAddressThatGivesNoPageIsToldWithTheReason() throws Exception {
        assertEquals(List.of(), crawl("/sida/gone", "/sida/file", "/sida/loop", "/sida/endless"));
        assertEquals(List.of("Svaret är 404.", "Det är ingen webbsida.", "Svaret är 302.", "Svaret är inte färdigt efter 1 sekunder."),
                problems.stream().map(problem -> problem.message().replace(" Inget har granskats.", "")).toList());
    }

    private List<String> crawl(String... paths) throws InterruptedException {
        String host = "http://127.0.0.1:" + server.getAddress().getPort();
        return SiteCrawl.pages(List.of(paths).stream().map(path -> URI.create(host + path)).toList(), 10, Duration.ofSeconds(1), problems::add).stream()
                .map(PageSource::file).map(file -> file.substring(host.length())).toList();
    }

    private void page(String path, String body) {
        server.createContext(path, exchange -> send(exchange, body));
    }

    private void redirect(String from, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
