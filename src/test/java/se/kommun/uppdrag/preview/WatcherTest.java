package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatcherTest {

    private static final int ROUNDS = 300;

    @TempDir
    Path site;

    /** As when Git takes out one branch after another. */
    @Test
    void foldersThatComeAndGoAtOnceDoNotEndIt() throws Exception {
        Path content = Files.createDirectories(site.resolve("content"));
        try (Watcher watcher = new Watcher(site)) {
            CompletableFuture<Void> git = CompletableFuture.runAsync(() -> comeAndGo(content));
            while (!git.isDone()) {
                assertTrue(watcher.await(git::isDone));
            }
            git.join();
        }
    }

    @Test
    void aFileInANewFolderIsWatched() throws Exception {
        Files.createDirectories(site.resolve("content"));
        try (Watcher watcher = new Watcher(site)) {
            Path file = Files.createDirectories(site.resolve("content/ny/djup")).resolve("sida.md");
            assertTrue(watcher.await(() -> false));
            for (String text : new String[] {"x", "xy"}) {
                Files.writeString(file, text);
                assertTrue(watcher.await(() -> false));
            }
        }
    }

    private static void comeAndGo(Path content) {
        try {
            for (int i = 0; i < ROUNDS; i++) {
                Files.createDirectories(content.resolve("gren/mapp-" + i + "/djup"));
                Files.writeString(content.resolve("gren/mapp-" + i + "/djup/sida.md"), "x");
                PathUtils.deleteDirectory(content.resolve("gren"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
