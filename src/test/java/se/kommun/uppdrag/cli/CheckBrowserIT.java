package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.StaticServer;
import se.kommun.uppdrag.testing.Program;

/** {@code check --browser} from end to end. */
class CheckBrowserIT {

    private static final String PAGE = """
            <!doctype html>
            <html lang="sv">
            <head><meta charset="utf-8"><title>Kontakta oss</title><link rel="stylesheet" href="stil.css"></head>
            <body><main><h1>Kontakta oss</h1>
            <p class="blek">Vi svarar på vardagar.</p>
            <p><img src="bild.png"></p>
            </main></body>
            </html>
            """;

    @TempDir
    Path folder;

    /** What the rules for HTML find stands once, also where axe-core finds it too. */
    @Test
    void aFolderAndAnAddressGiveTheSame() throws IOException {
        Files.writeString(folder.resolve("index.html"), PAGE);
        Files.writeString(folder.resolve("stil.css"), ".blek { color: #999 }");
        Files.writeString(folder.resolve("bild.png"), "");
        Path earl = folder.resolve("rapport.json");
        Result ofFolder = run("check", "--browser", folder.toString(), "--format", "json", "--earl", earl.toString());
        assertEquals(1, ofFolder.status, ofFolder.err);
        assertEquals(1, count(ofFolder.out, "\"rule\":\"image-alt-missing\""), ofFolder.out);
        assertTrue(ofFolder.out.contains("\"line\":5,\"column\":1,\"source\":null,\"rule\":\"contrast-low\""), ofFolder.out);
        assertTrue(Files.readString(earl).contains("rules/afw4f7/"));
        try (StaticServer server = new StaticServer(folder)) {
            Result ofAddress = run("check", "--browser=chromium", server.url("index.html"), "--format", "json", "--skip", "contrast-low,image-alt-missing");
            assertEquals(0, ofAddress.status, ofAddress.out + ofAddress.err);
            assertFalse(ofAddress.out.contains("\"severity\":\"error\""), ofAddress.out);
        }
    }

    /** Dialogs, windows and an unwilling page hold nothing up. A page that leaves is told, unless it says that it redirects. */
    @Test
    void pagesThatDoWhatTheyWantEndInAClearFinding() throws IOException {
        Path site = Files.createDirectories(folder.resolve("Mapp med åäö"));
        page(site, "sida ö.html", "alert('Hej'); confirm('Va?'); open('lagom.html'); addEventListener('beforeunload', (event) => event.preventDefault()); print();");
        page(site, "bort.html", "location.href = 'lagom.html';");
        page(site, "lagom.html", "");
        Files.writeString(site.resolve("flyttad.html"), "<!doctype html><html lang=sv><meta charset=utf-8><title>Flyttad</title>"
                + "<meta http-equiv=refresh content='0; url=lagom.html'><main><h1>Flyttad</h1><a href=lagom.html>Lagom</a></main></html>");
        Result result = run("check", "--browser", site.toString(), "--fail-on", "error");
        assertEquals(1, result.status, result.err);
        assertEquals(List.of("bort.html"), result.out.lines().filter(line -> line.contains(" fel [")).map(line -> line.substring(0, line.indexOf(':'))).toList(), result.out);
        assertTrue(result.out.contains("[page-unopened] Webbläsaren kunde inte visa sidan färdigt. Den byttes av sig själv mot http"), result.out);
    }

    private static void page(Path site, String file, String script) throws IOException {
        Files.writeString(site.resolve(file), "<!doctype html><html lang=sv><meta charset=utf-8><title>" + file + "</title><main><h1>" + file
                + "</h1><p>En text.</p></main><script>" + script + "</script></html>");
    }

    @Test
    void withoutABrowserTheCommandSaysWhatIsMissing() throws IOException {
        Files.writeString(folder.resolve("index.html"), PAGE);
        Program.Run run = Program.run(folder, Map.of("CHROME", folder.resolve("chrome").toString()),
                Program.jar(List.of(), "check", "--browser", folder.toString()));
        assertEquals(2, run.status(), run.err());
        assertTrue(run.err().contains("som inte är en programfil. Installera Chromium"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void anAddressNeedsABrowser() {
        Result result = run("check", "https://exempel.se/");
        assertEquals(2, result.status);
        assertTrue(result.err.startsWith("Adresser granskas i en webbläsare. Lägg till --browser."), result.err);
    }

    private record Result(int status, String out, String err) {}

    private static Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
