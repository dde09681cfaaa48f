package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.testing.RealSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** The words of the repository's site are spelled right, and {@code ordlista.txt} lists no word in vain. */
class ContentSpellingTest {

    @TempDir
    private Path folder;

    @Test
    void everyWordIsInADictionaryAndEveryListedWordIsNeeded() {
        SiteCopy site = RealSite.copyTo(folder);
        assertEquals(List.of(), misspelled());
        List<String> words = site.text("ordlista.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        assertFalse(words.isEmpty());
        site.write("ordlista.txt", "");
        String found = String.join("\n", misspelled());
        words.forEach(word -> assertTrue(found.contains("\"" + word + "\""), word + " behövs inte i ordlista.txt"));
    }

    private List<String> misspelled() {
        BuildOptions options = new BuildOptions(folder, folder.resolve("output"), false, BuiltSite.TODAY);
        List<Problem> problems = DiskBuild.run(options.with(Spelling.swedish())).problems();
        return problems.stream().filter(problem -> problem.rule().equals("spelling")).map(Problem::toString).toList();
    }
}
