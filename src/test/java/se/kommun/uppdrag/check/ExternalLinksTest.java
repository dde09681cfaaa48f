package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Links to other sites are asked for once, politely, and what answered is remembered. */
class ExternalLinksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private String host;

    @BeforeEach
    void anotherSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent").replaceFirst("/.*", ""));
            boolean there = exchange.getRequestURI().getPath().equals("/finns")
                    || exchange.getRequestURI().getPath().equals("/bara-get") && exchange.getRequestMethod().equals("GET");
            exchange.sendResponseHeaders(there ? 200 : 404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatDoesNotAnswerIsAdviceWithItsPlace() throws Exception {
        List<Problem> problems = check("/finns", "/bara-get", "/borta#avsnitt", "/borta");
        assertEquals(List.of("external-link-broken", "external-link-broken"), problems.stream().map(Problem::rule).toList());
        assertTrue(problems.stream().allMatch(problem -> problem.severity() == Severity.WARNING));
        assertEquals(List.of(5, 6), problems.stream().map(problem -> problem.location().line()).toList());
    }

    @Test
    void eachAddressIsAskedForOnceAndWhatAnsweredIsRemembered() throws Exception {
        LinkCache memory = new LinkCache(folder.resolve("links.properties"), TODAY);
        ExternalLinks.check(pages("/finns", "/finns"), memory);
        memory.save();
        assertEquals(List.of("HEAD /finns uppdrag-lankkontroll"), List.copyOf(asked));

        ExternalLinks.check(pages("/finns"), new LinkCache(folder.resolve("links.properties"), TODAY.plusDays(6)));
        assertEquals(1, asked.size());
        ExternalLinks.check(pages("/finns"), new LinkCache(folder.resolve("links.properties"), TODAY.plusDays(7)));
        assertEquals(2, asked.size());
    }

    private List<Problem> check(String... paths) throws Exception {
        return ExternalLinks.check(pages(paths), new LinkCache(folder.resolve("links.properties"), TODAY));
    }

    /** A page with a link a line, the first on line 3. */
    private List<PageFacts> pages(String... paths) throws IOException {
        StringBuilder html = new StringBuilder("<!doctype html>\n<title>Prov</title>\n");
        for (String path : paths) {
            html.append("<p><a href=\"").append(host).append(path).append("\">Länk</a>\n");
        }
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), html);
        return FolderCheck.folder(site, Baseline.NONE, Spelling.OFF).pages();
    }
}
