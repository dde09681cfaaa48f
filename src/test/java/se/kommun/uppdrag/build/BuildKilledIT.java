package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Folder;
import se.kommun.uppdrag.testing.Program;

/** Builds that die, or meet, in processes of their own: what is published is always one whole site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuildKilledIT {

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
        old = FixtureSite.tinyTo(root.resolve("old")).withMorePages(40).folder();
        changed = FixtureSite.tinyTo(root.resolve("changed")).withMorePages(40).set("site.name", "Annan kommun").folder();
        build(old, root.resolve("alone-old"));
        long start = System.nanoTime();
        build(changed, root.resolve("alone-changed"));
        milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        wholeOld = Folder.digests(root.resolve("alone-old"));
        wholeChanged = Folder.digests(root.resolve("alone-changed"));
    }

    @RepeatedTest(4)
    void aBuildThatIsKilledLeavesOneWholeSite(RepetitionInfo kill) throws InterruptedException {
        Path output = lastGood("last-good-" + kill.getCurrentRepetition());
        Process process = start(changed, output);
        // Anywhere from the start of Java to the end of the build, in which it may have published; the first quarter is Java's own start.
        boolean ended = process.waitFor(milliseconds / 4 + random.nextLong(milliseconds / 2), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        SortedMap<String, String> after = Folder.digests(output);
        assertTrue(after.equals(wholeOld) && !ended || after.equals(wholeChanged), "neither site is there whole");
        theNextBuildIsFine(output);
    }

    /** One that publishes before it is killed proves nothing: then another is killed. */
    @Test
    void aBuildThatIsKilledWhileItBakesLeavesTheLastGoodSite() throws InterruptedException {
        boolean baking = false;
        for (int attempt = 1; !baking; attempt++) {
            assertTrue(attempt <= 20, "every build was quicker than its end");
            Path output = lastGood("baking-" + attempt);
            Process process = start(changed, output);
            while (process.isAlive() && !isBaking(output)) {
                Thread.sleep(1);
            }
            process.destroyForcibly().waitFor();
            baking = isBaking(output);
            if (baking) {
                assertEquals(wholeOld, Folder.digests(output));
                theNextBuildIsFine(output);
            }
        }
    }

    private Path lastGood(String name) {
        Path output = root.resolve(name);
        Folder.copy(root.resolve("alone-old"), output);
        return output;
    }

    private Path workshop(Path output) {
        return root.resolve(".uppdrag-" + output.getFileName());
    }

    /** Whether there is a folder that is not published yet, with at least one file in it. */
    private boolean isBaking(Path output) {
        String[] entries = workshop(output).toFile().list();
        return entries != null && Stream.of(entries).filter(name -> name.startsWith("new-"))
                .map(name -> workshop(output).resolve(name).toFile().list()).anyMatch(files -> files != null && files.length > 0);
    }

    private void theNextBuildIsFine(Path output) {
        build(changed, output);
        assertEquals(wholeChanged, Folder.digests(output));
        assertEquals(List.of("pages", "swap.lock"), inWorkshop(workshop(output)));
    }

    @Test
    void oneOfTwoBuildsAtOnceStandsWhole() {
        Path output = root.resolve("shared");
        Process one = start(old, output);
        Process other = start(changed, output);
        assertEquals(List.of(0, 0), List.of(Program.end(one), Program.end(other)));
        assertTrue(Set.of(wholeOld, wholeChanged).contains(Folder.digests(output)));
        assertEquals(List.of("pages", "swap.lock"), inWorkshop(root.resolve(".uppdrag-shared")));
    }

    /** What is there besides the version before, which stays until the next build. */
    private static List<String> inWorkshop(Path workshop) {
        return Folder.names(workshop).stream().filter(name -> !name.startsWith("previous-")).toList();
    }

    private static void build(Path source, Path output) {
        assertEquals(0, Program.end(start(source, output)));
    }

    private static Process start(Path source, Path output) {
        return Program.start(Program.jar(List.of(), "build", "--source", source.toString(), "--output", output.toString()));
    }
}
