package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** Whoever has closed a preview may remove its folder. */
class PreviewEndTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private final CountDownLatch baking = new CountDownLatch(1);
    private final CountDownLatch letOn = new CountDownLatch(1);
    /** Threads that have baked. */
    private final Set<Thread> bakes = ConcurrentHashMap.newKeySet();

    /** A bake asks for the day first, and here waits for its answer. */
    private LocalDate today() {
        if (Thread.currentThread().getName().equals("build")) {
            bakes.add(Thread.currentThread());
            baking.countDown();
            try {
                letOn.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
        return DAY;
    }

    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aBakeThatIsUnderWayEndsBeforeItIsClosedAndNoneBegins() throws Exception {
        SiteCopy site = FixtureSite.copyTo(folder.resolve("site"));
        Preview preview = new Preview(site.folder(), 0, this::today);
        DiskBuild.Result before = preview.latest();
        Thread watching = new Thread(() -> {
            try {
                preview.run();
            } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        watching.start();
        baking.await(); // the dictionary is ready, and the words are judged anew
        site.append("content/ledsagare.md", "\nEn mening till.\n");
        Thread.sleep(500); // long enough for it to be seen
        Thread closing = new Thread(() -> {
            try {
                preview.close();
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        });
        closing.start();
        closing.join(500);
        assertTrue(closing.isAlive());
        letOn.countDown();
        closing.join();
        PathUtils.deleteDirectory(site.folder());
        watching.join();
        for (Thread bake : bakes) {
            bake.join(); // has nothing more to do, and ends a moment later
        }
        assertFalse(Files.exists(site.folder()));
        assertSame(before, preview.latest());
    }
}
