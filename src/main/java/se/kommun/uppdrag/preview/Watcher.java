package se.kommun.uppdrag.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Waits for changes in a site's sources. A burst of changes, such as a save by rename, counts as one. */
final class Watcher implements Closeable {

    private static final List<String> FOLDERS = List.of("content", "templates", "assets");
    private static final List<String> FILES = List.of("jbake.properties", "baseline.yaml", "ordlista.txt", "lattlast.txt");
    /** A burst ends after this time without a change. */
    private static final long QUIET_MILLIS = 20;
    /** The interval of polling, for file systems that send no events. */
    private static final long POLL_MILLIS = 1000;

    private final Path site;
    private final WatchService service;
    private Map<Path, FileTime> seen;

    /** Skips files that are missing or were deleted during the walk; the next scan sees the change. */
    private static class TolerantVisitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException vanished) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException vanished) {
            return FileVisitResult.CONTINUE;
        }
    }

    Watcher(Path site) throws IOException {
        this.site = site;
        this.service = site.getFileSystem().newWatchService();
        watch(site);
        for (String folder : FOLDERS) {
            watchTree(site.resolve(folder));
        }
        this.seen = files();
    }

    private void watch(Path folder) throws IOException {
        folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    }

    private void watchTree(Path folder) throws IOException {
        Files.walkFileTree(folder, new TolerantVisitor() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                try {
                    watch(each);
                } catch (NoSuchFileException vanished) {
                    return FileVisitResult.SKIP_SUBTREE; // its deletion is an event of its parent folder
                }
                return FileVisitResult.CONTINUE;
            }
        });
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
                if (key == null) {
                    // A network folder sends no events: scan for changes.
                    Map<Path, FileTime> now = files();
                    changed = due.getAsBoolean() || !now.equals(seen);
                    seen = now;
                }
                while (key != null) {
                    changed |= isRelevant(key);
                    key.reset();
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    /** All source files with their modification times. */
    private Map<Path, FileTime> files() {
        Map<Path, FileTime> files = new HashMap<>();
        Stream.concat(FOLDERS.stream(), FILES.stream()).forEach(name -> scan(site.resolve(name), files));
        return files;
    }

    /** Adds a file, or all files in a folder, with their modification times; skips missing files. */
    private static void scan(Path top, Map<Path, FileTime> files) {
        files.remove(top);
        try {
            Files.walkFileTree(top, new TolerantVisitor() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isTemporary(file)) {
                        files.put(file, attributes.lastModifiedTime());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("every failure is passed over", impossible);
        }
    }

    private boolean isRelevant(WatchKey key) throws IOException {
        Path folder = (Path) key.watchable();
        boolean relevant = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                return true;
            }
            Path changed = folder.resolve((Path) event.context());
            if (folder.equals(site) ? isTopLevelSource(changed) : !isTemporary(changed)) {
                relevant = true;
                scan(changed, seen);
                if (event.kind() == ENTRY_CREATE && !folder.equals(site) || isSourceFolder(changed)) {
                    watchTree(changed);
                }
            }
        }
        return relevant;
    }

    private boolean isTopLevelSource(Path changed) {
        return FILES.contains(changed.getFileName().toString()) || isSourceFolder(changed);
    }

    private boolean isSourceFolder(Path changed) {
        return changed.getParent().equals(site) && FOLDERS.contains(changed.getFileName().toString());
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
