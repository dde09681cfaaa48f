package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.HtmlReport;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.ReportWords;
import se.kommun.uppdrag.report.RuleDescription;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.StandardChapter;

/** The report as a page says all, lets nothing of a checked page run, and passes its own rules. */
class HtmlReportTest {

    @TempDir
    Path folder;

    @Test
    void itPassesItsOwnRules() throws IOException {
        String html = report();
        Files.writeString(folder.resolve("rapport.html"), html);
        assertEquals(List.of(), FolderCheck.folder(folder, Baseline.NONE, Spelling.OFF).problems());
    }

    @Test
    void itTellsEachProblemUnderItsFile() throws IOException {
        String html = report();
        assertTrue(html.contains("<h2><code>content/ledsagare.md</code></h2>"));
        assertTrue(html.contains("Fel</span> på rad 4: &lt;b&gt; är fel. Ta bort &lt;b&gt;."), html);
    }

    private static String report() {
        return HtmlReport.of(2, List.of(
                Problem.error("raw-html", new Location("content/ledsagare.md", 4, 2), "<b> är fel.", "Ta bort <b>."),
                Problem.warning("text-readability", Location.of("index.html"), "Texten är svår.", "Skriv lättare.")),
                Map.of("text-readability", new RuleDescription("Texten är lätt att läsa", "Hjälp.", "Rätta.", Severity.WARNING, StandardChapter.WEB_PAGES, List.of(), List.of())), ReportWords.in(ReportLanguage.SV));
    }
}
