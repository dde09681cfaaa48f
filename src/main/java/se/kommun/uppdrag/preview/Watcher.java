package se.kommun.uppdrag.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import se.kommun.uppdrag.content.ContentModel;

/** Waits for changes in a site's sources. A burst of changes, such as a save by rename, counts as one. */
final class Watcher implements Closeable {

    /** The folders and files of a site that builds read. */
    private static final Set<String> SOURCES = Set.of("content", ContentModel.FILE, "templates", "assets", "jbake.properties", "baseline.yaml", "ordlista.txt", "lattlast.txt");
    /** A burst ends after this time without a change. */
    private static final long QUIET_MILLIS = 20;
    /** The interval of polling, for file systems that send no events. */
    private static final long POLL_MILLIS = 1000;

    private final Path site;
    private final WatchService service;
    private Map<Path, FileTime> seen;

    Watcher(Path site) throws IOException {
        this.site = site;
        this.service = site.getFileSystem().newWatchService();
        watch(site);
        this.seen = files();
    }

    private void watch(Path folder) throws IOException {
        folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    }

    /**
     * Waits until a source has changed or {@code due} is true. Returns false if the watcher was closed.
     *
     * @param due another reason to return; polled about once a second
     */
    boolean await(BooleanSupplier due) throws IOException, InterruptedException {
        try {
            boolean changed = false;
            while (!changed) {
                WatchKey key = service.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                while (key != null) {
                    changed |= isRelevant(key);
                    key.reset();
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                // A network folder sends no events, so the files are compared too.
                Map<Path, FileTime> now = files();
                changed |= due.getAsBoolean() || !now.equals(seen);
                seen = now;
            }
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    /** All source files with their modification times. From now on their folders are watched, also new ones. */
    private Map<Path, FileTime> files() throws IOException {
        Map<Path, FileTime> files = new HashMap<>();
        for (String name : SOURCES) {
            Files.walkFileTree(site.resolve(name), new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                    try {
                        watch(folder);
                    } catch (NoSuchFileException | NotDirectoryException vanished) {
                        return FileVisitResult.SKIP_SUBTREE; // its deletion is an event of its parent folder
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isTemporary(file)) {
                        files.put(file, attributes.lastModifiedTime());
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** Skips files that are missing or were deleted during the walk. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException vanished) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }

    private boolean isRelevant(WatchKey key) {
        Path folder = (Path) key.watchable();
        return key.pollEvents().stream().anyMatch(event -> event.kind() == OVERFLOW || isSource(folder, (Path) event.context()));
    }

    private boolean isSource(Path folder, Path name) {
        return folder.equals(site) ? SOURCES.contains(name.toString()) : !isTemporary(name);
    }

    /** Whether it is a file that text editors create temporarily while saving. */
    private static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("#") || name.endsWith("~") || name.endsWith(".swp") || name.endsWith(".swx")
                || name.endsWith(".tmp") || name.endsWith(".part") || name.equals("4913");
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
