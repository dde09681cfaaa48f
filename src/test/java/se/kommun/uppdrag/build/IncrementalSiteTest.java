package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Folder;

/** After every change a build that finds the one before it in the cache, and a site in memory, are what a build from nothing makes of the same sources. */
class IncrementalSiteTest {

    private static final int STEPS = 30;

    @TempDir
    Path folder;

    private Path site;
    private int published;
    private int compared;

    @BeforeEach
    void aSite() throws IOException {
        site = FixtureSite.smallTo(folder.resolve("site")).folder();
        Folder.copy(site.resolve("content"), site.resolve("forst"));
        Files.copy(site.resolve("content/om-lss.md"), site.resolve("mall.txt"));
    }

    @Test
    void afterEveryKindOfEdit() throws IOException {
        Edits edits = new Edits(site, 1);
        IncrementalSite live = new IncrementalSite(site, edits::today, Map.of(), Spelling.OFF);
        List<String> done = new ArrayList<>();
        for (String kind : edits.kinds()) {
            done.add(kind);
            edits.make(kind);
            compare(live, edits, done, false);
            if (!live.latest().published()) {
                edits.make("only the first pages");
                edits.make("the first templates");
            }
        }
        assertTrue(published > edits.kinds().size() / 3, "a site that is never published shows nothing to compare: " + published);
        assertTrue(compared > edits.kinds().size() / 3, "files that are never compared: " + compared);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void afterManyEditsAtRandom(long seed) throws IOException {
        Edits edits = new Edits(site, seed);
        IncrementalSite live = new IncrementalSite(site, edits::today, Map.of(), Spelling.OFF);
        List<String> done = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            String kind = step % 10 == 9 ? "only the first pages" : edits.any();
            done.add(kind);
            edits.make(kind);
            compare(live, edits, done, true);
        }
    }

    /** @param clean whether to compare with a build from nothing too */
    private void compare(IncrementalSite live, Edits edits, List<String> done, boolean clean) throws IOException {
        DiskBuild.Result built = DiskBuild.run(new BuildOptions(site, folder.resolve("output"), false, edits.today()));
        // What is shown is the site with its drafts, which may have errors of their own.
        Path marked = folder.resolve("marked");
        DiskBuild.Result withDrafts = DiskBuild.run(new BuildOptions(site, marked, true, edits.today()));
        String after = "after " + String.join(", ", done);
        if (clean) {
            compareWithClean(marked, withDrafts, edits, after);
        }
        Map<String, String> good = shown(live);
        live.update(Set.of("index.html", "ledsagare.html"), () -> { }, () -> false);
        DiskBuild.Result kept = live.latest();
        published += built.published() ? 1 : 0;
        assertEquals(lines(built.problems()), lines(kept.problems()), after);
        assertEquals(built, kept, after);
        if (!built.published() || withDrafts.published()) {
            assertEquals(built.published() ? SiteCase.content(marked) : good, shown(live), after);
            compared++;
        }
    }

    private void compareWithClean(Path cached, DiskBuild.Result result, Edits edits, String after) throws IOException {
        Path clean = folder.resolve("clean");
        assertEquals(DiskBuild.run(new BuildOptions(site, clean, true, edits.today())), result, after);
        if (result.published()) {
            assertEquals(SiteCase.content(clean), SiteCase.content(cached), after);
            PathUtils.deleteDirectory(clean);
        }
        PathUtils.deleteDirectory(folder.resolve(".uppdrag-clean"));
    }

    private static String lines(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::toString).toList());
    }

    private static Map<String, String> shown(IncrementalSite live) throws IOException {
        Map<String, String> shown = new TreeMap<>();
        for (Map.Entry<String, ServedFile> file : live.shown().files().entrySet()) {
            shown.put(file.getKey(), new String(file.getValue().bytes(), StandardCharsets.ISO_8859_1));
        }
        return shown;
    }
}
