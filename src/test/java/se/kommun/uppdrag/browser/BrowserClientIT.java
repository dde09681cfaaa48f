package se.kommun.uppdrag.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The test client itself, on pages of a few lines. */
@ExtendWith(BrowserExtension.class)
class BrowserClientIT {

    @TempDir
    Path folder;
    StaticServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new StaticServer(folder, "/omsorg/");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void clicksLikeAMouseAndFollowsALink(Page page) throws IOException {
        write("mal.html", "<h1>Målet</h1>");
        open(page, "<a href='mal.html'>Till målet</a> <button onclick='this.textContent = event.isTrusted'>?</button>");
        page.click("button");
        assertEquals("true", page.text("button"));
        page.follow("a");
        assertEquals("Målet", page.text("h1"));
        assertEquals(server.url("mal.html"), page.url());
    }

    @Test
    void saysWhatItCannotDo(Page page) throws IOException {
        open(page, "<a href='#'>Under</a><p hidden>x</p><div id='lid' style='position:fixed; inset:0'></div>");
        assertTrue(assertThrows(BrowserException.class, () -> page.click("a")).getMessage().contains("covered by <div id=\"lid\""));
        assertTrue(assertThrows(BrowserException.class, () -> page.click("p")).getMessage().contains("is not shown"));
        assertTrue(assertThrows(BrowserException.class, () -> page.click("b")).getMessage().contains("matches nothing"));
        assertTrue(assertThrows(BrowserException.class, () -> Waiting.until("Godot", Duration.ofMillis(30), () -> false))
                .getMessage().contains("in vain for Godot"));
    }

    @Test
    void postsWhatIsTypedInUtf8(Page page) throws Exception {
        write("tack.html", "<h1>Tack</h1>");
        try (FormEndpoint receiver = new FormEndpoint(server.url("tack.html"))) {
            for (boolean scripts : List.of(true, false)) {
                page.javascript(scripts);
                open(page, form(receiver));
                page.fill("#namn", "fel");
                page.fill("#namn", "Åsa Öberg & Co");
                page.key(Key.TAB, Key.SPACE, Key.TAB);
                page.awaitLoad(() -> page.key(Key.ENTER));
                assertEquals("Tack", page.text("h1"));
                FormEndpoint.Submission post = receiver.take();
                assertEquals("namn=%C3%85sa+%C3%96berg+%26+Co&uppdrag=ledsagare", post.raw());
                assertEquals("Åsa Öberg & Co", post.field("namn"));
                assertTrue(receiver.isEmpty());
            }
        }
    }

    @Test
    void walksWithTabAndNamesWhatHasTheFocus(Page page) throws IOException {
        open(page, "<a href='#m'>Till innehållet</a><main id='m'><button aria-expanded='false'>Meny</button></main>");
        page.key(Key.TAB);
        assertEquals("link \"Till innehållet\"", page.focused());
        page.key(Key.TAB);
        assertEquals("button \"Meny\" expanded=false", page.focused());
        page.key(Key.SHIFT_TAB);
        assertEquals("link \"Till innehållet\"", page.focused());
    }

    @Test
    void readsAPageWhoseScriptsAreOff(Page page) throws IOException {
        page.javascript(false);
        open(page, "<p>före</p><noscript><b>utan</b></noscript><script>document.querySelector('p').textContent = 'efter'</script>");
        assertEquals("före", page.text("p"));
        page.waitFor("noscript b");
        page.javascript(true);
        open(page, "<p>före</p><script>document.querySelector('p').textContent = 'efter'</script>");
        assertEquals("efter", page.text("p"));
    }

    @Test
    void showsThePageAsTheReaderChose(Page page) throws IOException {
        open(page, "<style>:root { color-scheme: light dark }</style>");
        String dark = "matchMedia('(prefers-color-scheme: dark)').matches";
        assertFalse(page.evaluate(dark).asBoolean());
        page.media(MediaFeature.DARK, MediaFeature.REDUCED_MOTION).viewport(320, 256, 4);
        assertTrue(page.evaluate(dark + " && matchMedia('(prefers-reduced-motion: reduce)').matches").asBoolean());
        assertTrue(page.evaluate("innerWidth === 320 && devicePixelRatio === 4").asBoolean());
        page.media(MediaFeature.PRINT, MediaFeature.FORCED_COLORS);
        assertTrue(page.evaluate("matchMedia('print').matches && matchMedia('(forced-colors: active)').matches").asBoolean());
        assertFalse(page.evaluate(dark).asBoolean());
    }

    @Test
    void scrollbarsTakeNoRoom(Page page) throws IOException {
        open(page.viewport(320, 400, 1), "<div style='height: 3000px'>hög</div>");
        assertEquals(320, page.evaluate("document.documentElement.clientWidth").asInt());
    }

    @Test
    void collectsWhatGoesWrong(Page page) throws IOException {
        open(page, "<meta http-equiv='Content-Security-Policy' content=\"script-src 'self'\">"
                + "<script>document.title = 'blockerad'</script><script src='fel.js'></script><img src='borta.png' alt=''>");
        page.waitUntil("document.readyState === 'complete'");
        assertEquals(List.of("script-src-elem blocked inline or evaluated code"), page.log().cspViolations());
        assertEquals(3, page.problems().size(), () -> page.problems().toString());
        write("fel.js", "console.log('Hej', 1); console.error('Aj'); throw new Error('Oj')");
        open(page, "<script src='fel.js'></script>");
        assertTrue(page.log().console().containsAll(List.of("log: Hej 1", "error: Aj")), () -> page.log().console().toString());
        assertTrue(page.log().errors().get(0).startsWith("Error: Oj"));
        assertEquals(Set.of(server.host()), page.log().hosts());
    }

    @Test
    void findsNothingWrongWithAGoodPage(Page page) throws IOException {
        open(page, "<h1>Bra</h1>");
        assertEquals(List.of(), page.problems());
        assertEquals(server.url("index.html"), page.log().requests().get(0));
        assertEquals(Set.of(server.host()), page.log().hosts());
        assertTrue(page.layoutShift() < 0.005);
    }

    @Test
    void measuresLayoutShift(Page page) throws IOException {
        // What moves before the first frame is shown is no shift.
        open(page, "<p id='p'>text</p><script>requestAnimationFrame(() => requestAnimationFrame(() => "
                + "{ p.style.marginTop = '300px'; document.title = 'flyttad' }))</script>");
        page.waitUntil("document.title === 'flyttad'");
        assertTrue(page.layoutShift() > 0.001);
    }

    @Test
    void evaluatesPromisesAndPassesErrorsOn(Page page) {
        assertEquals(7, page.evaluate("new Promise(done => setTimeout(() => done(7), 10))").asInt());
        String message = assertThrows(BrowserException.class, () -> page.evaluate("ingen.alls")).getMessage();
        assertTrue(message.startsWith("ReferenceError: ingen is not defined"), message);
    }

    @Test
    void writesTheAccessibilityTree(Page page) throws IOException {
        open(page, """
                <header><nav aria-label="Huvudmeny"><ul><li><a href="#x" aria-current="page">Start</a></ul></nav></header>
                <main><h1>Anmäl <em>intresse</em></h1><p hidden>Dold</p>
                <label>Namn <input required aria-invalid="true" value="Åsa"></label>
                <label><input type="checkbox" checked> Ledsagare</label>
                <details><summary>Får jag betalt?</summary>Ja</details><img src="data:," alt=""></main>""");
        assertEquals("""
                RootWebArea "Prov"
                  banner
                    navigation "Huvudmeny"
                      list
                        listitem
                          link "Start" current=page
                  main
                    heading "Anmäl intresse" level=1
                    StaticText "Namn"
                    textbox "Namn" value="Åsa" invalid=true required=true
                    checkbox "Ledsagare" checked=true
                    group
                      DisclosureTriangle "Får jag betalt?" expanded=false
                """, page.accessibilityTree());
    }

    @Test
    void savesPictures(Page page) throws IOException {
        open(page, "<div style='height: 3000px'>hög</div>");
        page.fullPage(folder.resolve("hel.png"));
        page.screenshot(folder.resolve("fonster.png"));
        page.pdf(folder.resolve("utskrift.pdf"));
        assertEquals(3000, ImageIO.read(folder.resolve("hel.png").toFile()).getHeight(), 20);
        assertEquals(800, ImageIO.read(folder.resolve("fonster.png").toFile()).getHeight());
        assertEquals("%PDF", Files.readString(folder.resolve("utskrift.pdf"), StandardCharsets.ISO_8859_1).substring(0, 4));
    }

    @Test
    void answersWithThe404Page(Page page) throws IOException {
        write("404.html", "<!doctype html><h1>Finns inte</h1>");
        assertEquals("Finns inte", page.open(server.url("djupt/ner.html")).text("h1"));
        write("index.html", "<h1>Start</h1>");
        assertEquals("Start", page.open(server.url("")).text("h1"));
        assertEquals("Finns inte", page.open(server.url("../index.html")).text("h1"));
    }

    @Test
    void givesEveryPageAProfileOfItsOwn(Browser browser, Page page) throws IOException {
        open(page, "<h1>Kaka</h1>");
        page.evaluate("localStorage.setItem('a', 1)");
        try (Page other = Page.in(browser)) {
            assertEquals(0, other.open(server.url("index.html")).evaluate("localStorage.length").asInt());
        }
    }

    private void open(Page page, String body) throws IOException {
        write("index.html", body);
        page.open(server.url("index.html"));
    }

    private void write(String name, String body) throws IOException {
        boolean html = name.endsWith(".html");
        Files.writeString(folder.resolve(name), html
                ? "<!doctype html><html lang='sv'><meta charset='utf-8'><title>Prov</title><link rel='icon' href='data:,'>" + body : body);
    }

    private static String form(FormEndpoint receiver) {
        return "<form method='post' accept-charset='utf-8' action='" + receiver.endpoint() + "'><input id='namn' name='namn'>"
                + "<input type='checkbox' name='uppdrag' value='ledsagare'><button>Skicka</button></form>";
    }
}
