package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;

/** A named pipe among the files of a site has no end until somebody writes to it. It is told, and not waited for. */
@DisabledOnOs(OS.WINDOWS)
class PipesTest {

    private static final long HANGS_SECONDS = 300;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"content/ror.md", "content/ror.png", "content/ror.mp4", "assets/css/ror.css", "assets/ror.svg", "templates/ror.ftl", "templates/sida.ftl",
            "templates/texts/en.properties", "jbake.properties", "content-model.yaml", "baseline.yaml", "ordlista.txt", "lattlast.txt"})
    @Timeout(value = HANGS_SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void buildTellsAPipe(String file) throws IOException, InterruptedException {
        SiteCase site = SiteCase.copy("bra", folder);
        pipe(site.site().resolve(file));
        DiskBuild.Result result = site.build();
        assertFalse(result.published());
        assertTrue(result.problems().stream().anyMatch(problem -> problem.isError() && problem.place().file().equals(file)), () -> result.problems().toString());
    }

    @Test
    @Timeout(value = HANGS_SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void checkTellsAPipe() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("index.html"), "<!doctype html><html lang=sv><title>Prov av sidor</title><main><h1>Prov</h1><img src=bild.png alt=Bild></main></html>");
        pipe(folder.resolve("ror.html"));
        pipe(folder.resolve("bild.png"));
        List<Problem> problems = FolderCheck.folder(folder, Baseline.NONE, Spelling.OFF).problems();
        assertEquals(List.of("index.html address-broken", "ror.html file-unreadable"), problems.stream().filter(Problem::isError)
                .map(problem -> problem.place().file() + " " + problem.rule()).toList());
    }

    private static void pipe(Path file) throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
    }
}
