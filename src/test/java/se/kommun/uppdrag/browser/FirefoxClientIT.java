package se.kommun.uppdrag.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.browser.EngineChecks;

/** What {@link BrowserClientIT} tries in Chromium holds in Firefox, where a test of the site leans on it. */
@ExtendWith(BrowserExtension.class)
class FirefoxClientIT {

    @TempDir
    Path folder;
    StaticServer server;
    Page page;

    @BeforeEach
    void open(Browsers browsers) throws IOException {
        server = new StaticServer(folder, "/omsorg/");
        page = Page.in(browsers.get(TestBrowser.FIREFOX));
    }

    @AfterEach
    void close() {
        page.close();
        server.close();
    }

    @Test
    void saysWhatItIs(Browsers browsers) {
        assertTrue(browsers.get(TestBrowser.FIREFOX).version().matches("Firefox/\\d+\\..*"));
    }

    @Test
    void postsWhatIsTypedInUtf8WithAndWithoutScripts() throws Exception {
        write("tack.html", "<h1>Tack</h1>");
        try (FormEndpoint receiver = new FormEndpoint(server.url("tack.html"))) {
            for (boolean scripts : List.of(true, false)) {
                page.javascript(scripts);
                open("<form method='post' accept-charset='utf-8' action='" + receiver.endpoint() + "'><input id='namn' name='namn'>"
                        + "<input type='checkbox' name='uppdrag' value='ledsagare'><button>Skicka</button></form>");
                page.fill("#namn", "fel");
                page.fill("#namn", "Åsa Öberg & Co");
                page.key(Key.TAB, Key.SPACE, Key.TAB);
                page.awaitLoad(() -> page.key(Key.ENTER));
                assertEquals("Tack", page.text("h1"));
                assertEquals("namn=%C3%85sa+%C3%96berg+%26+Co&uppdrag=ledsagare", receiver.take().raw());
            }
        }
    }

    @Test
    void clicksLikeAMouseAndFollowsALink() throws IOException {
        write("mal.html", "<h1>Målet</h1>");
        open("<a href='mal.html'>Till målet</a> <button onclick='this.textContent = event.isTrusted'>?</button>");
        page.click("button");
        assertEquals("true", page.text("button"));
        page.follow("a");
        assertEquals(server.url("mal.html"), page.url());
        assertEquals(Set.of(server.host()), page.log().hosts());
        assertEquals(List.of(), page.problems());
    }

    @Test
    void clicksWhatHasMovedMeanwhile() throws IOException {
        open("<button onclick='this.textContent = 1'>Skicka</button><div style='height: 3000px'></div><button id='last' onclick='this.textContent = 2'>Skicka</button>"
                + "<script>addEventListener('scroll', () => requestAnimationFrame(() => scrollTo(0, 0)), {once: true})</script>");
        page.click("#last");
        assertEquals("2", page.text("#last"));
    }

    @Test
    void readsAPageWhoseScriptsAreOff() throws IOException {
        page.javascript(false);
        open("<p>före</p><noscript><b>utan</b></noscript><script>document.querySelector('p').textContent = 'efter'</script>");
        assertEquals("före", page.text("p"));
        page.waitFor("noscript b");
        page.javascript(true);
        open("<p>före</p><script>document.querySelector('p').textContent = 'efter'</script>");
        assertEquals("efter", page.text("p"));
    }

    @Test
    void showsThePageAsTheReaderChose() throws IOException {
        open("<style>:root { color-scheme: light dark }</style><div style='height: 3000px'>hög</div>");
        String dark = "matchMedia('(prefers-color-scheme: dark)').matches";
        assertFalse(page.evaluate(dark).asBoolean());
        page.media(MediaFeature.DARK, MediaFeature.FORCED_COLORS).viewport(390, 700, 1);
        assertTrue(page.evaluate(dark + " && matchMedia('(forced-colors: active)').matches").asBoolean());
        assertEquals(390, page.evaluate("document.documentElement.clientWidth").asInt());
        page.media(MediaFeature.PRINT);
        assertTrue(page.evaluate("matchMedia('print').matches").asBoolean());
        page.media().fullPage(folder.resolve("hel.png"));
        page.screenshot(folder.resolve("fonster.png"));
        page.pdf(folder.resolve("utskrift.pdf"));
        assertEquals(3000, ImageIO.read(folder.resolve("hel.png").toFile()).getHeight(), 20);
        assertEquals(700, ImageIO.read(folder.resolve("fonster.png").toFile()).getHeight());
        assertEquals("%PDF", Files.readString(folder.resolve("utskrift.pdf"), StandardCharsets.ISO_8859_1).substring(0, 4));
    }

    @Test
    void tellsWhatAssistiveTechnologyIsGiven() throws IOException {
        open("<main><h1>Anmäl</h1><label>Namn <input required aria-invalid='true'></label>"
                + "<div role='group' aria-labelledby='a' tabindex='-1'><h2 id='a'>Fel</h2></div></main>");
        assertTrue(page.accessibilityTree().contains("      entry \"Namn\" required invalid"), page::accessibilityTree);
        page.evaluate("document.querySelector('div').focus()");
        assertEquals("grouping \"Fel\"", page.focused());
    }

    @Test
    void collectsWhatGoesWrong() throws IOException {
        write("fel.js", "console.error('Aj'); throw new Error('Oj')");
        open("<meta http-equiv='Content-Security-Policy' content=\"script-src 'self'\">"
                + "<script>document.title = 'blockerad'</script><script src='fel.js'></script>");
        page.waitUntil("document.readyState === 'complete'");
        assertEquals(List.of("script-src-elem blocked inline or evaluated code"), page.log().cspViolations());
        assertTrue(page.problems().contains("error: Aj") && page.problems().contains("Error: Oj"), () -> page.problems().toString());
        assertTrue(assertThrows(BrowserException.class, () -> page.evaluate("ingen.alls")).getMessage()
                .startsWith("ReferenceError: ingen is not defined"));
    }

    @Test
    void axeRuns() throws IOException {
        open("<main><h1>Bild</h1><img src='data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='></main>");
        assertTrue(assertThrows(AssertionError.class, () -> EngineChecks.assertAxeClean(page)).getMessage().contains("image-alt-missing"));
    }

    private void open(String body) throws IOException {
        write("index.html", body);
        page.open(server.url("index.html"));
    }

    private void write(String name, String body) throws IOException {
        boolean html = name.endsWith(".html");
        Files.writeString(folder.resolve(name), html
                ? "<!doctype html><html lang='sv'><meta charset='utf-8'><title>Prov</title><link rel='icon' href='data:,'>" + body : body);
    }
}
