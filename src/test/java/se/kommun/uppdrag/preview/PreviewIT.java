package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;

/** What an editor sees in the preview, and what nobody else may reach through it. */
@ExtendWith(BrowserExtension.class)
class PreviewIT {

    private static final String PANEL = "document.querySelector('uppdrag-panel')?.shadowRoot";

    @TempDir
    Path folder;

    private RunningPreview preview;

    @BeforeEach
    void start() throws IOException {
        preview = RunningPreview.of(folder, site -> { });
    }

    @AfterEach
    void stop() throws Exception {
        preview.close();
    }

    @Test
    void aSavedChangeShowsByItself(Page page) {
        page.open(preview.entry("ledsagare.html"));
        preview.site().write("content/ledsagare.md", preview.site().text("content/ledsagare.md").replace("title: Ledsagare", "title: Ledsagare på nytt"));
        page.waitUntil("document.querySelector('h1').textContent === 'Ledsagare på nytt'");
        assertEquals("Ledsagare på nytt", page.text("h1"));
    }

    @Test
    void anErrorIsNamedBesideTheLastGoodPageUntilItIsMended(Page page) {
        page.open(preview.entry("ledsagare.html"));
        String good = preview.site().text("content/ledsagare.md");
        preview.site().write("content/ledsagare.md", good.replace("status: published", "status: publicerad"));
        page.waitUntil(panel("startsWith('Webbplatsen är stoppad: 1 fel')"));
        assertEquals("/redigera/ledsagare#rad-6", page.evaluate(PANEL + ".querySelector('li.error a').getAttribute('href')").asText());
        assertEquals("Ledsagare", page.text("h1"));
        preview.site().write("content/ledsagare.md", good);
        page.waitUntil(panel("startsWith('Förhandsvisning. Inga fel')"));
    }

    @Test
    void whoeverStandsInThePanelStaysThereWhenItIsMadeAnew(Page page) {
        page.open(preview.entry("ledsagare.html"));
        new Hands(page).tabTo(".edit");
        preview.site().write("content/kontakt.md", preview.site().text("content/kontakt.md").replace("status: published", "status: publicerad"));
        page.waitUntil(panel("startsWith('Webbplatsen är stoppad: 1 fel')"));
        page.awaitLoad(() -> page.key(Key.ENTER));
        assertEquals(preview.url("redigera/ledsagare"), page.url());
    }

    /** Its style is part of the picture in the page; opened by itself it is a document that may nothing. */
    @Test
    void aDrawingShowsInThePageAndMayNothingByItself(Page page) {
        preview.site().write("content/sol.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><style>rect{fill:#0f0}</style>"
                + "<rect width='8' height='8'/></svg>");
        preview.site().append("content/ledsagare.md", "\n![En grön ruta](sol.svg)\n");
        page.open(preview.entry("ledsagare.html"));
        page.waitUntil("document.querySelector('img[src$=\"sol.svg\"]')?.naturalWidth === 8");
        assertEquals("0,255,0,255", page.evaluate("(() => { const c = document.createElement('canvas').getContext('2d');"
                + "c.drawImage(document.querySelector('img[src$=\"sol.svg\"]'), 0, 0); return c.getImageData(4, 4, 1, 1).data.join(); })()").asText());
        page.open(preview.entry("sol.svg"));
        assertEquals("null", page.evaluate("self.origin").asText());
    }

    private static String panel(String condition) {
        return "(" + PANEL + "?.querySelector('details')?.textContent ?? '').trim()." + condition;
    }

    @Test
    void theFormShowsWhatWouldHaveBeenSent(Page page) {
        page.open(preview.entry("anmal-intresse-ledsagare.html"));
        page.fill("#namn", "Åsa Öberg");
        page.fill("#epost", "asa@example.se");
        page.awaitLoad(() -> page.click(".form button"));
        assertEquals("Det här skulle ha skickats", page.text("h1"));
        assertTrue(page.text("dl").contains("Åsa Öberg"));
    }

    @Test
    void thePublishedSiteHasNoTraceOfThePreview() throws IOException {
        Path output = folder.resolve("publicerad");
        assertTrue(DiskBuild.run(new BuildOptions(preview.site().folder(), output, false, Previews.TODAY)).published());
        try (var files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String trace : new String[] {"_preview", "redigera", "uppdrag-panel", "uppdrag-token"}) {
                    assertFalse(bytes.contains(trace), () -> trace + " in " + file);
                }
            }
        }
    }

    @Test
    void onlyThisMachineUnderItsOwnNameIsAnswered() throws IOException {
        String own = "localhost:" + URI.create(preview.url("")).getPort();
        assertTrue(answer("GET / HTTP/1.1", "Host: " + own, cookie()).startsWith("HTTP/1.1 200"));
        assertTrue(answer("GET / HTTP/1.1", "Host: www.example.com", cookie()).startsWith("HTTP/1.1 403"));
        assertTrue(answer("GET / HTTP/1.1", "Host: " + own, "Origin: http://www.example.com", cookie()).startsWith("HTTP/1.1 403"));
    }

    @Test
    void nothingOutsideTheSiteIsServed() throws IOException {
        String own = "Host: localhost:" + URI.create(preview.url("")).getPort();
        for (String path : new String[] {"/../jbake.properties", "/%2e%2e/jbake.properties", "/..%2f..%2fetc/passwd", "//etc/passwd"}) {
            String answer = answer("GET " + path + " HTTP/1.1", own, cookie());
            assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), path + ": " + answer);
            assertFalse(answer.contains("site.baseUrl") || answer.contains("root:"), path);
        }
    }

    private String cookie() throws IOException {
        return "Cookie: " + new Client(preview.entry("")).cookie();
    }

    private String answer(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(preview.url("")).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
