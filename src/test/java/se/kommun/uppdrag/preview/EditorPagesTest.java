package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.editor.ReviewList;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** The editor's pages tell what the sources say. */
class EditorPagesTest {

    @TempDir
    Path folder;

    @Test
    void aPageIsShownAsItsFormAndItsText() throws Exception {
        FixtureSite.copyTo(folder);
        try (Preview preview = Previews.of(folder)) {
            Client client = new Client(preview.newAddress());
            Document page = Jsoup.parse(client.get("/redigera/kontaktperson").body());
            assertEquals("Minst 18 år", page.selectFirst("[data-key=age]").val());
            assertTrue(page.selectFirst("#text").val().startsWith("Någon väntar"));
            assertEquals(404, client.get("/redigera/finns-inte").status());
        }
    }

    @Test
    void aTranslationThatIsBehindSaysWhatToWrite() throws Exception {
        SiteCopy site = FixtureSite.copyTo(folder);
        site.append("content/ledsagare.md", "\nEn mening till.\n");
        try (Preview preview = Previews.of(folder)) {
            Client client = new Client(preview.newAddress());
            Document page = Jsoup.parse(client.get("/redigera/en/companion").body());
            assertTrue(page.expectFirst("#outdated").text().contains("någon samling i Git"), page.expectFirst("#outdated")::text);
            assertTrue(page.expectFirst("#follows").attr("data-version").matches("[0-9a-f]{12}"));
            assertEquals("/redigera/ledsagare", page.expectFirst("#outdated a").attr("href"));
            assertEquals("en", page.expectFirst("#text").attr("lang"), "the browser judges the spelling");
            assertEquals(null, Jsoup.parse(client.get("/redigera/en/about-lss").body()).selectFirst("#outdated"));
        }
    }

    @Test
    void thePageThatIsToBeReviewedFirstStandsFirst() throws Exception {
        SiteCopy site = FixtureSite.copyTo(folder);
        site.write("content/om-lss.md", site.text("content/om-lss.md").replaceFirst("review_by: .*", "review_by: 2026-11-01"));
        site.write("content/trasig.md", "---\ntitle: [\n---\nText.\n");
        try (Preview preview = Previews.of(folder)) {
            String list = new Client(preview.newAddress()).get("/redigera/").body();
            Document page = Jsoup.parse(list);
            assertEquals("/redigera/om-lss", page.selectFirst("main .page a").attr("href"));
            assertTrue(page.text().toLowerCase(Locale.ROOT).contains("skulle ha granskats för 20 dagar sedan"));
            assertTrue(list.contains("/redigera/trasig"));
        }
    }

    @ParameterizedTest
    @CsvSource({"ledsagare, Omsorgsförvaltningen", "en/companion, Social Care Department", "kontaktperson, Kontaktcenter"})
    void aPageWithoutAnOwnerIsTheDepartmentsEverywhere(String name, String owner) throws Exception {
        SiteCopy site = FixtureSite.copyTo(folder.resolve("site")).set("site.department.en", "Social Care Department");
        String said = site.text("content/kontaktperson.md").replaceFirst("status: ", "owner: Kontaktcenter\nstatus: ");
        site.write("content/kontaktperson.md", said);
        LocalDate today = LocalDate.of(2026, 11, 21);
        Path output = folder.resolve("output");
        assertTrue(DiskBuild.run(new BuildOptions(site.folder(), output, false, today)).published());
        Document published = Jsoup.parse(Files.readString(output.resolve(name + ".html")));
        assertTrue(published.expectFirst(".updated").text().endsWith(": " + owner + "."), published.expectFirst(".updated")::text);
        try (Preview preview = Previews.of(site.folder())) {
            JsonNode status = new ObjectMapper().readTree(new Client(preview.newAddress()).get("/_preview/status.json?page=" + name + ".html").body());
            assertEquals(owner, status.get("page").get("owner").asText());
        }
        assertEquals(List.of(owner), ReviewList.of(site.folder(), today, List.of()).stream()
                .filter(row -> row.file().equals("content/" + name + ".md")).map(ReviewList.Row::owner).toList());
    }

    @Test
    void thePanelIsToldOfThePageThatIsLookedAt() throws Exception {
        SiteCopy site = FixtureSite.copyTo(folder);
        site.write("content/ledsagare.md", site.text("content/ledsagare.md").replaceFirst("review_by: .*", "review_by: 2026-11-01"));
        try (Preview preview = Previews.of(folder)) {
            Client client = new Client(preview.newAddress());
            JsonNode status = new ObjectMapper().readTree(client.get("/_preview/status.json?page=ledsagare.html").body());
            assertTrue(status.get("published").asBoolean());
            JsonNode page = status.get("page");
            assertEquals("/redigera/ledsagare content/ledsagare.md 2026-11-01 true", page.get("edit").asText() + " " + page.get("file").asText() + " "
                    + page.get("reviewBy").asText() + " " + page.get("overdue").asBoolean());
            assertTrue(page.get("lix").asInt() > 10 && page.get("words").asInt() > 100 && page.get("toConfirm").size() > 0, page::toString);
            JsonNode problem = StreamSupport.stream(status.get("problems").spliterator(), false)
                    .filter(each -> each.get("rule").asText().equals("page-review-due")).findFirst().orElseThrow();
            assertTrue(problem.get("edit").asText().matches("/redigera/ledsagare#rad-\\d+"), problem::toString);
            for (String other : List.of("finns-inte.html", "../jbake.properties", "%00")) {
                assertEquals(200, client.get("/_preview/status.json?page=" + other).status());
            }
        }
    }
}
