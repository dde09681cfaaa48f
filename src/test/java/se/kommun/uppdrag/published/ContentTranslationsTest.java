package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The English pages of the repository's site speak English, and mark what is Swedish. */
class ContentTranslationsTest {

    @TempDir
    private Path folder;

    @Test
    void noEnglishPageHasASwedishLetterOutsideMarkedSwedish() throws IOException {
        Path output = BuiltSite.build(folder, Sites.RECEIVERS);
        List<String> english = PublishedSite.pages(output).stream().filter(name -> name.startsWith("en/")).toList();
        assertFalse(english.isEmpty());
        for (String name : english) {
            Document page = Jsoup.parse(Files.readString(output.resolve(name)));
            page.select("[lang=sv], .external").remove();
            assertEquals("", page.text().replaceAll("[^åäöÅÄÖ]", ""), () -> name + ": " + page.text());
        }
    }
}
