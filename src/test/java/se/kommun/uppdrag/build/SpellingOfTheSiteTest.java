package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** The published site's words, judged with the site's own list and told at their line in the sources. */
class SpellingOfTheSiteTest {

    private static final String FIX = " Rätta ordet. Är det rätt stavat, skriv det på en egen rad i ordlista.txt.";

    /** Its dictionary is loaded once. */
    private static final Spelling SWEDISH = Spelling.swedish();

    @TempDir
    private Path folder;

    @Test
    void aWordIsToldAtItsFirstLineOnThePage() throws IOException {
        SiteCopy site = FixtureSite.copyTo(folder);
        int line = (int) site.text("content/om-lss.md").lines().count();
        site.append("content/om-lss.md", "\nEtt felstavvat ord.\nEtt felstavvat ord till, och några\nrader med särskillt\nstöd.\n");
        assertEquals(List.of(
                "content/om-lss.md:" + (line + 2) + ":1: varning [spelling] \"felstavvat\" finns inte i ordlistan. Menade du felstavat, felstava eller stavfel?" + FIX,
                "content/om-lss.md:" + (line + 4) + ":1: varning [spelling] \"särskillt\" finns inte i ordlistan. Menade du särskilt?" + FIX),
                check(site));
    }

    @Test
    void aWordOfTheInterfaceIsToldOnceAtTheTemplateThatShowsIt() throws IOException {
        SiteCopy site = FixtureSite.copyTo(folder);
        site.write("templates/texts/sv.properties", site.text("templates/texts/sv.properties").replace("updated.day=Senast", "updated.day=Sennast"));
        List<String> found = check(site);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("templates/components/updated.ftl:") && found.get(0).contains("sidor till"), found.get(0));
    }

    @Test
    void aWordInTheSitesListIsRight() throws IOException {
        SiteCopy site = FixtureSite.copyTo(folder);
        site.append("content/om-lss.md", "\nHjälpisar hjälper.\n").append("ordlista.txt", "\nhjälpisar\n");
        assertEquals(List.of(), check(site));
    }

    @Test
    void aPageFullOfUnknownWordsIsToldBrieflyAndTheSameEachTime() throws IOException {
        SiteCopy site = FixtureSite.copyTo(folder);
        StringBuilder text = new StringBuilder("\n");
        IntStream.range(0, 26).forEach(i -> text.append("Du kan få stöd med qvarn").append((char) ('a' + i)).append("xz.\n\n"));
        site.append("content/om-lss.md", text.toString());
        List<String> found = check(site);
        assertEquals(21, found.size());
        assertTrue(found.toString().contains("Sidan har 6 okända ord till."), found.toString());
        assertEquals(found, check(site, Spelling.swedish()));
    }

    @Test
    void aBuildThatPublishesJudgesNoWords() {
        SiteCopy site = FixtureSite.copyTo(folder);
        site.append("content/om-lss.md", "\nEtt felstavvat ord.\n");
        assertEquals(List.of(), spelling(DiskBuild.run(options(site)).problems()));
        assertEquals(1, spelling(DiskBuild.run(options(site).with(SWEDISH)).problems()).size());
    }

    private List<String> check(SiteCopy site) throws IOException {
        assertTrue(DiskBuild.run(options(site)).published());
        return check(site, SWEDISH);
    }

    private List<String> check(SiteCopy site, Spelling spelling) throws IOException {
        return spelling(PublishedCheck.run(options(site).with(spelling), Baseline.NONE, ReportLanguage.SV).problems());
    }

    private BuildOptions options(SiteCopy site) {
        return new BuildOptions(site.folder(), site.folder().resolve("output"), false, LocalDate.of(2026, 11, 21));
    }

    private static List<String> spelling(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.rule().equals("spelling")).map(Problem::toString).toList();
    }
}
