package se.kommun.uppdrag.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        StarterSite.write(site, TODAY);
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
        StarterSite.write(folder.resolve("site"), TODAY);
        Path settings = folder.resolve("site/jbake.properties");
        Files.writeString(settings, Files.readString(settings).replace("https://www.example.se/", "https://stod.kommun.se/"));
        assertTrue(!build(folder.resolve("site")).published());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        StarterSite.write(folder.resolve("site"), TODAY);
        assertThrows(FileAlreadyExistsException.class, () -> StarterSite.write(folder.resolve("site"), TODAY));
    }
}
