package se.kommun.uppdrag.build.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.output.ServerFiles;
import se.kommun.uppdrag.testing.Folder;

/** Each state that a killed build can leave on disk, made by hand. */
class OutputFolderTest {

    @TempDir
    private Path root;
    private Path output;
    private Path workshop;

    @BeforeEach
    void publishOnce() throws IOException {
        output = root.resolve("output");
        workshop = root.resolve(".uppdrag-output");
        publish("first");
    }

    /** As often as readers look while 100 sites are published. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void somethingStandsAtThePublishedPathAtEveryMoment() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> missing = reader.submit(() -> {
                int count = 0;
                while (!done.get()) {
                    count += Files.exists(output.resolve("index.html")) ? 0 : 1;
                }
                return count;
            });
            for (int i = 0; i < 100; i++) {
                publish("site " + i);
            }
            done.set(true);
            assertEquals(0, missing.get());
        } finally {
            done.set(true);
            reader.shutdown();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theFoldersChangePlacesInOneStep() throws IOException {
        Path other = root.resolve("annan mapp å");
        site(other, "other");
        assertTrue(FolderExchange.ofSystem().exchange(other, output));
        assertEquals("other", page());
        assertEquals("first", Files.readString(other.resolve("index.html")));
        assertFalse(FolderExchange.ofSystem().exchange(root.resolve("finns-inte"), output));
        assertEquals("other", page());
    }

    @Test
    void withoutAnExchangeTwoRenamesPublish() throws IOException {
        try (OutputFolder.Staging staging = new OutputFolder(output, FolderExchange.NONE).stage()) {
            site(staging.folder(), "second");
            staging.publish();
        }
        assertEquals("second", page());
        assertClean("previous-1");
    }

    @Test
    void killedAfterTheExchangeTheNewSiteStays() throws IOException {
        site(workshop.resolve("new-1"), "older");
        Files.createFile(workshop.resolve("new-1.lock"));
        new OutputFolder(output).stage().close();
        assertEquals("first", page());
        assertClean();
    }

    @Test
    void whoReadsTheVersionBeforeReadsOnUntilTheNextBuild() throws IOException {
        publish("second");
        assertEquals("first", Files.readString(workshop.resolve("previous-1/index.html")));
        publish("third");
        assertEquals("second", Files.readString(workshop.resolve("previous-1/index.html")));
        new OutputFolder(output).stage().close();
        assertClean();
    }

    @Test
    void killedBetweenTheRenamesTheOldSiteComesBack() throws IOException {
        Files.move(output, workshop.resolve("old-1"));
        try (OutputFolder.Staging next = new OutputFolder(output).stage()) {
            assertEquals("first", page());
            assertNotEquals(output, next.folder());
        }
        assertClean();
    }

    @Test
    void killedBeforeTheOldSiteWasDeletedTheNewOneStays() throws IOException {
        site(workshop.resolve("old-1"), "older");
        publish("second");
        assertEquals("second", page());
        assertClean("previous-1");
    }

    @Test
    void killedWhileDeletingAHalfDeletedSiteNeverComesBack() throws IOException {
        site(workshop.resolve("gone-1"), "half");
        Files.move(output, root.resolve("taken-away"));
        new OutputFolder(output).stage().close();
        assertFalse(Files.exists(output));
        assertClean();
    }

    @Test
    void whatDeadBuildsLeftIsDeleted() throws IOException {
        site(workshop.resolve("new-3"), "half");
        Files.createFile(workshop.resolve("new-3.lock"));
        Files.createDirectory(workshop.resolve("new-4"));
        Files.createFile(workshop.resolve("new-5.lock"));
        new OutputFolder(output).stage().close();
        assertEquals("first", page());
        assertClean();
    }

    @Test
    void buildsThatLiveKeepTheirFolders() throws IOException {
        OutputFolder folder = new OutputFolder(output);
        try (OutputFolder.Staging one = folder.stage(); OutputFolder.Staging other = folder.stage()) {
            site(one.folder(), "one");
            site(other.folder(), "other");
            new OutputFolder(output).stage().close();
            one.publish();
            other.publish();
        }
        assertEquals("other", page());
        assertClean("previous-1", "previous-2");
    }

    @Test
    void aBuildThatIsNotPublishedChangesNothing() throws IOException {
        try (OutputFolder.Staging staging = new OutputFolder(output).stage()) {
            site(staging.folder(), "bad");
        }
        assertEquals("first", page());
        assertClean();
    }

    /** Also what was written under a stricter umask, or linked from the version before. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everybodyMayReadWhatIsPublished() throws IOException {
        try (OutputFolder.Staging staging = new OutputFolder(output).stage()) {
            site(staging.folder(), "second");
            Path inside = Files.createDirectory(staging.folder().resolve("en"));
            Files.writeString(inside.resolve("index.html.br"), "x");
            Files.createLink(inside.resolve("linked.html"), output.resolve("index.html"));
            for (String name : List.of("", "index.html", "en", "en/index.html.br", "en/linked.html")) {
                Files.setPosixFilePermissions(staging.folder().resolve(name), PosixFilePermissions.fromString("rwx------"));
            }
            staging.publish();
        }
        assertEquals(List.of("rwxr-xr-x", "rw-r--r--", "rwxr-xr-x", "rw-r--r--", "rw-r--r--"), Stream.of("", "index.html", "en", "en/index.html.br",
                "en/linked.html").map(this::mode).toList());
    }

    private String mode(String name) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(output.resolve(name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void publish(String text) throws IOException {
        try (OutputFolder.Staging staging = new OutputFolder(output).stage()) {
            site(staging.folder(), text);
            staging.publish();
        }
    }

    private static void site(Path folder, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), text);
        Files.writeString(folder.resolve("robots.txt"), ServerFiles.MARK);
    }

    private String page() throws IOException {
        return Files.readString(output.resolve("index.html"));
    }

    private void assertClean(String... previous) {
        List<String> names = new ArrayList<>(List.of(previous));
        names.add("swap.lock");
        assertEquals(names, Folder.names(workshop));
    }
}
