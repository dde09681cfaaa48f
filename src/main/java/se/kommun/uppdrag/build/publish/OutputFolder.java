package se.kommun.uppdrag.build.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.cache.DiskStore;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.output.ServerFiles;

/**
 * The published folder with the {@link WorkFolder} beside it. Each build writes into a staging folder of its own. A finished staging folder replaces
 * the published folder in one step if the system can do that ({@link FolderExchange}), otherwise by two renames. The next build recovers from
 * a build that was killed.
 */
public final class OutputFolder {

    private final Path output;
    private final WorkFolder work;
    private final FolderExchange exchange;

    public OutputFolder(Path output) {
        this(output, FolderExchange.ofSystem());
    }

    /** @param exchange how the staging folder and the published folder are exchanged */
    public OutputFolder(Path output, FolderExchange exchange) {
        this.exchange = exchange;
        this.output = resolveLink(output.toAbsolutePath().normalize());
        this.work = WorkFolder.beside(this.output);
    }

    /** The target of a symbolic link: the build replaces the target and not the link. */
    private static Path resolveLink(Path output) {
        try {
            return Files.isSymbolicLink(output) ? output.toRealPath() : output;
        } catch (IOException broken) {
            return output;
        }
    }

    /** The pages of the published build, which the next build reuses. Starts to read them on another thread. */
    public DiskStore pages() {
        return new DiskStore(output, work.folder().resolve("pages"));
    }

    /** Why the folder must not be replaced, in Swedish: it has content that this program did not write. Null if it may be replaced. */
    public @Nullable String foreignContent() throws IOException {
        for (Path above = output.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                return above + " är en fil";
            }
        }
        if (!Files.exists(output)) {
            return null;
        }
        if (!Files.isDirectory(output)) {
            return "det är en fil";
        }
        String[] list = output.toFile().list();
        if (list == null) {
            throw new AccessDeniedException(output.toString());
        }
        List<String> content = Stream.of(list).filter(name -> !name.equals(".DS_Store")).toList();
        // No build writes a hidden file. One such as .git must not be lost, even beside files of an earlier build.
        Optional<String> hidden = content.stream().filter(name -> name.startsWith(".")).sorted().findFirst();
        if (hidden.isPresent()) {
            return "den innehåller " + hidden.get() + ", som inte kommer från ett tidigare bygge";
        }
        Path robots = output.resolve("robots.txt");
        boolean ours = Files.isRegularFile(robots) && new String(RegularFiles.readAllBytes(robots), StandardCharsets.UTF_8).startsWith(ServerFiles.MARK);
        return content.isEmpty() || ours ? null : "den innehåller filer som inte kommer från ett tidigare bygge";
    }

    /** A new, empty staging folder. First recovers from killed builds, and starts to delete what they left on another thread. */
    public Staging stage() throws IOException {
        Files.createDirectories(work.folder());
        return PublishLock.withLock(work.folder(), () -> {
            recover();
            work.discardLeftovers();
            // Not a temporary directory, because only its owner may enter one. This folder will be published.
            Path folder = Files.createDirectory(work.unusedPath("new-"));
            return new Staging(folder, BuildLock.acquire(folder), CompletableFuture.runAsync(work::deleteDiscarded));
        });
    }

    /** Restores the last good site if a build was killed between the two renames. */
    private void recover() throws IOException {
        for (Path old : work.entries("old-")) {
            if (Files.exists(output)) {
                work.discard(old);
            } else {
                Files.move(old, output);
            }
        }
    }

    /** The staging folder of one build. Closing it without publishing deletes it. */
    public final class Staging implements AutoCloseable {

        private final Path folder;
        private final BuildLock lock;
        private final CompletableFuture<Void> deletion;

        private Staging(Path folder, BuildLock lock, CompletableFuture<Void> deletion) {
            this.folder = folder;
            this.lock = lock;
            this.deletion = deletion;
        }

        public Path folder() {
            return folder;
        }

        /** Replaces the published folder by the staging folder. */
        public void publish() throws IOException {
            FileModes.publish(folder);
            PublishLock.withLock(work.folder(), this::swap);
        }

        private Path swap() throws IOException {
            if (!Files.exists(output)) {
                return Files.move(folder, output);
            }
            Path before = exchange.exchange(folder, output) ? folder : replaceByRenaming();
            try {
                return Files.move(before, work.unusedPath("previous-"));
            } catch (IOException notMoved) {
                return before; // the site is published; the next build deletes the version before
            }
        }

        /** Replaces the published folder by two renames; between them the published path does not exist. Returns the version before. */
        private Path replaceByRenaming() throws IOException {
            Path old = Files.move(output, work.unusedPath("old-"));
            try {
                Files.move(folder, output);
                return old;
            } catch (IOException failed) {
                Files.move(old, output);
                throw failed;
            }
        }

        @Override
        public void close() throws IOException {
            PublishLock.withLock(work.folder(), () -> {
                work.discard(folder);
                lock.release();
                return folder;
            });
            deletion.join();
            work.deleteDiscarded();
        }
    }
}
