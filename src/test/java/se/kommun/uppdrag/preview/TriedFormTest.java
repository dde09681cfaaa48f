package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;

/** A form that is tried in the preview shows what would have been sent, and leads to the page that its sender would have come to. */
class TriedFormTest {

    private static final String THANKS = "---\ntitle: Tack för din anmälan\ntype: tack\nstatus: published\ndescription: En sida i en liten webbplats.\n"
            + "updated: 2026-11-01\nreview_by: 2027-05-01\nowner: Omsorgsförvaltningen\n---\nVi hör av oss.\n";

    private static final String STATEMENT = "---\ntitle: Tillgänglighetsredogörelse\ntype: tillganglighet\nstatus: published\ndescription: Så tillgänglig är den.\n"
            + "conformance: delvis\nstandard: V3.2.1\nassessed: 2026-11-01\nmethod: extern\nexemptions: Inga.\noutside_law: Inget.\n"
            + "updated: 2026-11-01\nreview_by: 2027-05-01\n---\n## Brister\n\n::: brister\nTexten är liten.\n:::\n";

    @TempDir
    Path site;

    /** Also where the form has a receiver of its own: nothing that is tried reaches it. */
    @Test
    void theAccessibilityFormIsShownAndNotSent() throws IOException {
        FixtureSite.tinyTo(site);
        Files.writeString(site.resolve("content/tillganglighet.md"), STATEMENT);
        Files.writeString(site.resolve("jbake.properties"), "\nform.accessibilityEndpoint=https://forms.example.se/t\n", StandardOpenOption.APPEND);

        try (Preview preview = Previews.of(site)) {
            Client client = new Client(preview.newAddress());
            Document page = Jsoup.parse(client.get("/tillganglighet.html").body());
            String action = page.expectFirst("form.form[method=post]").attr("action");
            assertTrue(action.startsWith("http://" + client.host() + "/"), action);
            Client.Answered answer = client.post(action.replaceFirst("^http://[^/]+", ""), "beskrivning=%C3%96".getBytes(StandardCharsets.UTF_8),
                    List.of("Host: " + client.host(), "Origin: null", "Content-Type: application/x-www-form-urlencoded"));
            assertEquals(List.of("beskrivning", "Ö"), Jsoup.parse(answer.body()).select("dl > *").eachText());
        }
    }

    @Test
    void theWayOnLeadsToThePageOfThanks() throws IOException {
        FixtureSite.tinyTo(site);
        Files.writeString(site.resolve("content/tack.md"), THANKS);

        try (Preview preview = Previews.of(site)) {
            Client client = new Client(preview.newAddress());
            Document form = Jsoup.parse(client.get("/anmal-intresse.html").body(), "http://" + client.host() + "/anmal-intresse.html");
            String action = form.selectFirst("form[method=post]").absUrl("action");
            Client.Answered answer = client.post(action.replaceFirst("^http://[^/]+", ""), "namn=%C3%85sa+%3Cb%3E&epost=asa%40example.se".getBytes(StandardCharsets.UTF_8),
                    List.of("Host: " + client.host(), "Origin: null", "Content-Type: application/x-www-form-urlencoded"));
            assertEquals(200, answer.status(), answer.body());
            Document echo = Jsoup.parse(answer.body());
            assertEquals(List.of("namn", "Åsa <b>", "epost", "asa@example.se"), echo.select("dl > *").eachText());
            assertEquals(List.of("/tack.html"), echo.select("a").eachAttr("href"));
            Client.Answered thanks = client.get(echo.selectFirst("a").attr("href"));
            assertEquals(200, thanks.status());
            assertTrue(Jsoup.parse(thanks.body()).text().contains("Tack för din anmälan"));
        }
    }
}
