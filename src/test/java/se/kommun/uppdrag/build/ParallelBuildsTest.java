package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Folder;

/** Two builds in one process must not meet in anything static, nor in the published folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParallelBuildsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private Path root;
    private Path one;
    private Path other;
    private SortedMap<String, String> wholeOne;
    private SortedMap<String, String> wholeOther;

    @BeforeAll
    void buildEachAlone(@TempDir Path folder) {
        root = folder;
        one = FixtureSite.copyTo(root.resolve("one")).folder();
        other = FixtureSite.copyTo(root.resolve("other")).set("site.name", "Annan kommun").withMorePages(3).folder();
        assertTrue(build(one, root.resolve("alone-one")).published());
        assertTrue(build(other, root.resolve("alone-other")).published());
        wholeOne = Folder.digests(root.resolve("alone-one"));
        wholeOther = Folder.digests(root.resolve("alone-other"));
    }

    @RepeatedTest(3)
    void theLastOneStandsWholeInASharedFolder() throws InterruptedException, ExecutionException {
        Path output = root.resolve("output");
        atOnce(List.of(() -> build(one, output), () -> build(other, output)));
        assertTrue(Set.of(wholeOne, wholeOther).contains(Folder.digests(output)));
        assertEquals(List.of("pages", "swap.lock"), Folder.names(root.resolve(".uppdrag-output")).stream()
                .filter(name -> !name.startsWith("previous-")).toList());
    }

    @Test
    void eachStandsWholeInAFolderOfItsOwn() throws InterruptedException, ExecutionException {
        atOnce(List.of(() -> build(one, root.resolve("out-one")), () -> build(other, root.resolve("out-other")),
                () -> build(one, root.resolve("out-third"))));
        assertEquals(wholeOne, Folder.digests(root.resolve("out-one")));
        assertEquals(wholeOther, Folder.digests(root.resolve("out-other")));
        assertEquals(wholeOne, Folder.digests(root.resolve("out-third")));
    }

    private static DiskBuild.Result build(Path source, Path output) {
        return DiskBuild.run(new BuildOptions(source, output, false, TODAY));
    }

    private static void atOnce(List<Callable<DiskBuild.Result>> builds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(builds.size());
        try {
            for (Future<DiskBuild.Result> done : threads.invokeAll(builds)) {
                assertTrue(done.get().published(), () -> "not published");
            }
        } finally {
            threads.shutdown();
        }
    }
}
