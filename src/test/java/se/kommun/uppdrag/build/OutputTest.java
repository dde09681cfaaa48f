package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build may replace, and what it must leave alone. */
class OutputTest {

    @TempDir
    Path folder;

    private SiteCase site;

    @BeforeEach
    void copy() throws IOException {
        site = SiteCase.copy("datum-grans", folder);
    }

    private DiskBuild.Result buildInto(Path output) {
        return DiskBuild.run(new BuildOptions(site.site(), output, false, LocalDate.of(2026, 11, 21)));
    }

    private static List<String> rules(DiskBuild.Result result) {
        return result.problems().stream().map(problem -> problem.rule()).toList();
    }

    @Test
    void aFileInTheWayStays() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "viktigt");
        assertEquals(List.of("output-folder"), rules(buildInto(file)));
        assertEquals("viktigt", Files.readString(file));
    }

    @Test
    void aFileWhereTheFolderAboveShouldBeStays() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "viktigt");
        DiskBuild.Result result = buildInto(file.resolve("output"));
        assertEquals(List.of("output-folder"), rules(result));
        assertEquals("Mappen kan inte ersättas: " + file + " är en fil.", result.problems().get(0).message());
        assertEquals("viktigt", Files.readString(file));
    }

    @Test
    void aFolderOfSomebodyElseStays() throws IOException {
        Path other = Files.createDirectories(folder.resolve("annat"));
        Files.write(other.resolve("robots.txt"), new byte[] {'#', (byte) 0xE5});
        Map<String, String> before = SiteCase.content(other);
        assertEquals(List.of("output-folder"), rules(buildInto(other)));
        assertEquals(before, SiteCase.content(other));
    }

    @Test
    void aRepositoryIsNotReplacedEvenWhenItHoldsOurFiles() throws IOException {
        site.published();
        Files.createDirectories(site.output().resolve(".git"));
        Files.writeString(site.output().resolve(".git/HEAD"), "ref");
        DiskBuild.Result result = site.build();
        assertEquals(List.of("output-folder"), rules(result));
        assertTrue(Files.exists(site.output().resolve(".git/HEAD")));
    }

    @Test
    void theFinderMayHaveLookedIntoTheFolder() throws IOException {
        site.published();
        Files.writeString(site.output().resolve(".DS_Store"), "x");
        assertTrue(site.build().published());
    }

    @Test
    void theSourcesAreNeverReplaced() throws IOException {
        Map<String, String> before = SiteCase.content(site.site());
        for (String output : List.of("", "..", "content", "content/ny", "templates", "assets/../content")) {
            assertEquals(List.of("output-folder"), rules(buildInto(site.site().resolve(output))), output);
        }
        assertEquals(before, SiteCase.content(site.site()));
    }

    @Test
    void aLinkStaysALinkAndItsFolderIsReplaced() throws IOException {
        Path real = Files.createDirectories(folder.resolve("webb/sajt"));
        Files.createSymbolicLink(site.output(), real);
        assertTrue(site.build().published());
        assertTrue(Files.isSymbolicLink(site.output()));
        assertTrue(Files.exists(real.resolve("index.html")));
        assertFalse(Files.exists(folder.resolve("webb/.uppdrag-sajt/old")));
    }

    @Test
    void onlyTheVersionBeforeIsLeftBesideThePublishedFolder() throws IOException {
        site.published();
        assertTrue(site.build().published());
        assertTrue(site.build().published());
        assertEquals(List.of("previous-1/index.html"), SiteCase.content(site.site().resolve(".uppdrag-output")).keySet().stream()
                .filter(file -> file.endsWith("/index.html")).toList());
    }
}
