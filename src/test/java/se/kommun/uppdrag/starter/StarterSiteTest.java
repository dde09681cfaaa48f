package se.kommun.uppdrag.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;

class StarterSiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private DiskBuild.Result build(Path site) {
        return DiskBuild.run(new BuildOptions(site, folder.resolve("output"), false, TODAY).with(Spelling.swedish()));
    }

    @Test
    void aNewSiteIsPublishedAtOnceAndSaysWhatIsLeftToFillIn() throws IOException {
        Path site = folder.resolve("ny webbplats");
        StarterSite.write(site, "sv", TODAY);
        DiskBuild.Result result = build(site);
        assertEquals(List.of(), result.problems().stream().filter(problem -> !Set.of(Problem.TO_CONFIRM, "unfinished-draft").contains(problem.rule())).toList());
        assertTrue(result.published());
        assertTrue(Files.exists(folder.resolve("output/index.html")));
        Set<String> messages = result.problems().stream().map(Problem::message).collect(Collectors.toSet());
        assertTrue(messages.contains("Kommunens namn är inte ifyllt."), messages::toString);
        assertTrue(Files.exists(site.resolve(".github/workflows/site.yml")) && Files.exists(site.resolve(".gitignore")));
    }

    @Test
    void aSiteWithARealAddressMustNameTheMunicipality() throws IOException {
        StarterSite.write(folder.resolve("site"), "sv", TODAY);
        Path settings = folder.resolve("site/jbake.properties");
        Files.writeString(settings, Files.readString(settings).replace("https://www.example.se/", "https://stod.kommun.se/"));
        assertTrue(!build(folder.resolve("site")).published());
    }

    /** The four edits of docs/ta-over.md: the settings, the start page, the contact page, a page of one's own. */
    @Test
    void aSiteInEnglishIsRealAfterFourEdits() throws IOException {
        Path site = folder.resolve("library");
        StarterSite.write(site, "en", TODAY);
        assertEquals(List.of(), build(site).problems().stream().filter(problem -> !problem.rule().equals(Problem.TO_CONFIRM)).toList());
        edit(site.resolve("jbake.properties"), "https://www.example.org/", "https://library.town.test/", "[name of the organisation]", "Town Library", "[name of the department]", "Culture and Leisure",
                "site.phone=000", "site.phone=01632 960 001", "email@missing.invalid", "library@town.test", "New website", "The library", "publish.strict=false", "publish.strict=true");
        edit(site.resolve("content/index.md"), "to_confirm:\n  - Write the heading, the lead and the text of the start page.\n", "", "A new website", "Welcome to the library",
                "The website is new, and its pages are being written.", "Borrow books, films and music.");
        edit(site.resolve("content/contact.md"), "to_confirm:\n  - Write your phone number and e-mail address in jbake.properties.\n", "");
        Files.writeString(site.resolve("content/opening-hours.md"), Files.readString(site.resolve("content/contents.md"))
                .replace("type: innehall", "type: sida\norder: 1").replace("All pages of this website in alphabetical order", "When the library is open").replace("Contents A–Z", "Opening hours").replace("nav_title: Contents\n", ""));
        DiskBuild.Result result = build(site);
        assertEquals(List.of(), result.problems());
        assertTrue(result.published());
        String page = Files.readString(folder.resolve("output/opening-hours.html"));
        assertTrue(page.contains("<html lang=\"en\">") && Jsoup.parse(page).text().contains("Last updated 21 November 2026") && page.contains("tel:+441632960001"), page);
        assertFalse(page.matches("(?s).*[åäöÅÄÖ].*"), page);
    }

    private static void edit(Path file, String... replaced) throws IOException {
        String text = Files.readString(file);
        for (int i = 0; i < replaced.length; i += 2) {
            assertTrue(text.contains(replaced[i]), replaced[i]);
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        Files.writeString(file, text);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        StarterSite.write(folder.resolve("site"), "sv", TODAY);
        assertThrows(FileAlreadyExistsException.class, () -> StarterSite.write(folder.resolve("site"), "sv", TODAY));
    }
}
