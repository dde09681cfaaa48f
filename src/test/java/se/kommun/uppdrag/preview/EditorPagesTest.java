package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.kommun.uppdrag.testing.RealSite;

/** The editor's pages tell what the sources say. */
class EditorPagesTest {

    @TempDir
    Path folder;

    @Test
    void aPageIsShownAsItsFormAndItsText() throws Exception {
        RealSite.copyTo(folder);
        try (Preview preview = new Preview(folder, 0, () -> LocalDate.of(2026, 11, 21))) {
            Client client = new Client(preview.address());
            Document page = Jsoup.parse(client.get("/redigera/kontaktperson").body());
            assertEquals("Minst 18 år", page.selectFirst("[name=age]").val());
            assertTrue(page.selectFirst("#body").wholeText().startsWith("Någon väntar"));
            assertEquals(404, client.get("/redigera/finns-inte").status());
        }
    }

    @Test
    void thePageThatIsToBeReviewedFirstStandsFirst() throws Exception {
        RealSite site = RealSite.copyTo(folder);
        site.write("content/om-lss.md", site.text("content/om-lss.md").replaceFirst("review_by: .*", "review_by: 2026-11-01"));
        site.write("content/trasig.md", "---\ntitle: [\n---\nText.\n");
        try (Preview preview = new Preview(folder, 0, () -> LocalDate.of(2026, 11, 21))) {
            String list = new Client(preview.address()).get("/redigera/").body();
            Document page = Jsoup.parse(list);
            assertEquals("/redigera/om-lss", page.selectFirst("main li a, main td a, main th a").attr("href"));
            assertTrue(list.contains("skulle ha granskats för 20 dagar sedan"));
            assertTrue(list.contains("/redigera/trasig"));
        }
    }
}
