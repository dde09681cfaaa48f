package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.testing.FixtureSite;

class PreviewStartTest {

    @TempDir
    Path folder;

    private static Set<Thread> builders() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("build")).collect(Collectors.toSet());
    }

    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDictionaryThatIsLoadedAlreadyLeadsToABuildOnceThePreviewIsMade() throws Exception {
        Path site = FixtureSite.copyTo(folder.resolve("site")).folder();
        CountDownLatch built = new CountDownLatch(1);
        Supplier<LocalDate> today = () -> {
            if (Thread.currentThread().getName().equals("build")) {
                built.countDown();
            }
            return Previews.TODAY;
        };
        Set<Thread> others = builders();
        try (Preview preview = new Preview(site, 0, today, (overrides, whenRead) -> {
            whenRead.run();
            Set<Thread> started = builders();
            started.removeAll(others);
            assertEquals(Set.of(), started, "a thread would build a site that does not exist yet");
            return new IncrementalSite(site, today, overrides, Spelling.OFF);
        })) {
            built.await();
            assertTrue(preview.latest().pages() > 0);
        }
    }
}
