package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.Folder;
import se.kommun.uppdrag.testing.Program;
import se.kommun.uppdrag.testing.RealSite;

/** Builds that die, or meet, in processes of their own: what is published is always one whole site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuildKilledIT {

    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Random random = new Random(17);
    private Path root;
    private Path old;
    private Path changed;
    private SortedMap<String, String> wholeOld;
    private SortedMap<String, String> wholeChanged;
    private long milliseconds;

    @BeforeAll
    void buildEachAlone(@TempDir Path folder) {
        root = folder;
        old = RealSite.copyTo(root.resolve("old")).withMorePages(40).folder();
        changed = RealSite.copyTo(root.resolve("changed")).withMorePages(40).set("site.name", "Annan kommun").folder();
        build(old, root.resolve("alone-old"));
        long start = System.nanoTime();
        build(changed, root.resolve("alone-changed"));
        milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        wholeOld = Folder.digests(root.resolve("alone-old"));
        wholeChanged = Folder.digests(root.resolve("alone-changed"));
    }

    @RepeatedTest(5)
    void aKilledBuildLeavesTheLastGoodSiteAndTheNextBuildIsFine(RepetitionInfo kill) throws InterruptedException {
        Path output = root.resolve("last-good-" + kill.getCurrentRepetition());
        Folder.copy(root.resolve("alone-old"), output);
        Process process = start(changed, output);
        // Anywhere from the start of Java to the end of the build; the first quarter is Java's own start.
        boolean ended = process.waitFor(moment(kill.getCurrentRepetition()), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        SortedMap<String, String> after = Folder.digests(output);
        // Late in its course a build may have published before it dies; early it cannot have.
        boolean early = kill.getCurrentRepetition() == 1;
        assertTrue(after.equals(wholeOld) && !ended || after.equals(wholeChanged) && !early, "neither site is there whole");
        build(changed, output);
        assertEquals(wholeChanged, Folder.digests(output));
        assertEquals(List.of("pages", "swap.lock"), Folder.names(root.resolve(".uppdrag-" + output.getFileName())));
    }

    /** Milliseconds into the build; the first kill is surely midway. */
    private long moment(int repetition) {
        return milliseconds / 4 + (repetition == 1 ? milliseconds / 4 : random.nextLong(milliseconds / 2));
    }

    @Test
    void oneOfTwoBuildsAtOnceStandsWhole() {
        Path output = root.resolve("shared");
        Process one = start(old, output);
        Process other = start(changed, output);
        assertEquals(List.of(0, 0), List.of(Program.end(one), Program.end(other)));
        assertTrue(Set.of(wholeOld, wholeChanged).contains(Folder.digests(output)));
        assertEquals(List.of("pages", "swap.lock"), Folder.names(root.resolve(".uppdrag-shared")));
    }

    private static void build(Path source, Path output) {
        assertEquals(0, Program.end(start(source, output)));
    }

    private static Process start(Path source, Path output) {
        return Program.start(Program.jar(QUICK, "build", "--source", source.toString(), "--output", output.toString()));
    }
}
