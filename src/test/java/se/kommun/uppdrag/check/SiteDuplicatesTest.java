package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** That a menu cannot be skipped is told once of a page: by what is known of other pages, if that is known. */
class SiteDuplicatesTest {

    private static final String PAGE = "<!doctype html><html lang=sv><title>%s</title><ul><li><a href=a.html>A</a><li><a href=b.html>B</a><li><a href=c.html>C</a>"
            + "<li><a href=d.html>D</a><li><a href=e.html>E</a></ul><p>Det här är en helt egen text på sidan %s och ingen annan.</html>";

    @TempDir
    private Path folder;

    @Test
    void tellsOnceThatAMenuCannotBeSkipped() throws IOException {
        Files.writeString(folder.resolve("a.html"), PAGE.formatted("a", "a"));
        assertEquals(Set.of("skip-link"), found("a.html"));

        Files.writeString(folder.resolve("b.html"), PAGE.formatted("b", "b"));
        assertEquals(Set.of("bypass-missing"), found("a.html"));
        assertEquals(Set.of("bypass-missing"), found("b.html"));
    }

    @Test
    void keepsWhatIsToldOfOtherPagesAndTheOrder() {
        Problem known = Problem.error("bypass-missing", Location.of("a.html"), "", "");
        Problem same = Problem.warning("skip-link", Location.of("a.html"), "", "");
        Problem other = Problem.warning("skip-link", Location.of("b.html"), "", "");
        Problem main = Problem.warning("landmark-main", Location.of("a.html"), "", "");
        assertEquals(List.of(main, known, other), SiteDuplicates.remove(List.of(main, same, known, other)));
    }

    private Set<String> found(String file) {
        return FolderCheck.folder(folder, Baseline.NONE, Spelling.OFF).problems().stream().filter(problem -> problem.location().file().equals(file))
                .map(Problem::rule).filter(Set.of("skip-link", "bypass-missing")::contains).collect(Collectors.toSet());
    }
}
