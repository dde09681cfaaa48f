package se.kommun.uppdrag.check.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Circumstances;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.StaticServer;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.browser.EngineChecks;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.testing.NuChecker;

/** The protocol in a browser: axe-core finds nothing, it fits every window, and what is filled in can be saved and read again. */
@ExtendWith(BrowserExtension.class)
class ProtocolPageIT {

    /** Keeps the text that the page lets the browser download. */
    private static final String CATCH = "() => { URL.createObjectURL = blob => { blob.text().then(text => { window.downloaded = text; }); return '#'; }; }";

    /** The Nu checker does not compare digests; the browser does. */
    private static final String DIGEST = "violates Content Security Policy (meta tag)";

    @TempDir
    private Path folder;

    private String protocol() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Fees</title></head><body><main><h1>Fees</h1>"
                + "<p><img src=\"" + "long-name-".repeat(20) + ".png\"></p></main></body></html>");
        Files.writeString(site.resolve("letter.docx"), "");
        Path page = Files.createDirectory(folder.resolve("page")).resolve("protokoll.html");
        ProtocolFiles.of(page).orElseThrow().write(FolderCheck.folder(site, Baseline.NONE, Spelling.OFF),
                new ProtocolOptions("Fees", site, site::resolve, path -> path, ReportLanguage.SV));
        return page.getFileName().toString();
    }

    @Test
    void itIsAccessibleAndKeepsWhatIsFilledIn(Page page) throws Exception {
        String file = protocol();
        assertEquals(List.of(), new NuChecker().html(folder.resolve("page").resolve(file)).stream().filter(finding -> !finding.toString().contains(DIGEST)).toList());
        try (StaticServer server = new StaticServer(folder.resolve("page"))) {
            page.clearLog().viewport(1280, 800, 1).media(MediaFeature.LIGHT).open(server.url(file));
            assertEquals(List.of(), page.problems(), "the policy lets the page have its style and its script");
            EngineChecks.assertAxeClean(page);
            EngineChecks.assertAxeClean(page.viewport(320, 800, 1).media(MediaFeature.DARK));
            assertEquals(Map.of(), Circumstances.faults(page, same -> List.of()));
            page.fill("#reviewer", "Åsa <Öberg>");
            page.fill("[id='n9.1.4.3']", "Rad ett & två");
            page.click("[name='r9.1.4.3'][value=failed]");
            page.call(CATCH);
            page.click("button.save");
            page.waitUntil("window.downloaded");
            assertTrue(page.text("#status").startsWith("Protokollet är nedladdat."), page.text("#status"));
            ReviewAnswers answers = ReviewAnswersReader.read(page.evaluate("window.downloaded").asText()).orElseThrow();
            assertEquals("Åsa <Öberg>", answers.field("reviewer"));
            assertEquals(Map.of("9.1.4.3", new ReviewAnswers.Answer(Optional.of(ReviewResult.FAILED), "Rad ett & två")), answers.byClause());
        }
    }
}
