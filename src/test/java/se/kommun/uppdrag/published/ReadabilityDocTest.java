package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.rules.EasyWords;
import se.kommun.uppdrag.check.rules.ReadingTable;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;

/** {@code docs/lasbarhet.md} tells how easy the published pages are to read. {@code -Dupdate=true} writes it anew. */
class ReadabilityDocTest {

    private static final Path TABLE = Path.of("docs/lasbarhet.md");

    @TempDir
    private Path folder;

    @Test
    void theTableIsThatOfThePublishedPages() throws IOException {
        Path site = Path.of("").toAbsolutePath();
        Path output = folder.resolve("output");
        assertTrue(DiskBuild.run(new BuildOptions(site, output, false, LocalDate.of(2026, 11, 25))).published());
        List<Problem> problems = new ArrayList<>();
        ExemptPhrases words = EasyWords.ofSite(site, problems::add);
        assertEquals(List.of(), problems);
        String table = ReadingTable.markdown(FolderCheck.folder(output, new FolderCheck.Options(Baseline.NONE, Spelling.OFF, words, ReportLanguage.SV, false)).pages());
        if (Boolean.getBoolean("update")) {
            Files.writeString(TABLE, table);
        }
        assertEquals(table, Files.readString(TABLE), "mvn test -Dtest=ReadabilityDocTest -Dupdate=true");
    }
}
