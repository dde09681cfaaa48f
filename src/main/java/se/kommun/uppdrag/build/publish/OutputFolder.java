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
import se.kommun.uppdrag.files.Directories;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.output.ServerFiles;

/**
 * The published folder and the work folder beside it. Each build writes into a staging folder of its own. A finished staging folder replaces
 * the published folder in one step if the system can do that ({@link FolderExchange}), otherwise by two renames. The next build recovers from
 * a build that was killed.
 *
 * <p>The work folder is {@code .uppdrag-NAME} beside the published folder, so that a rename never crosses disks. It contains:
 * {@code new-*}, the staging folders, each with its {@link BuildLock}; {@code old-*}, the published folder between the two renames;
 * {@code previous-*}, the version before, which remains until the next build for readers who are loading its pages; {@code gone-*}, folders
 * that are being deleted; {@code swap.lock}, the {@link PublishLock}; {@code pages}, the file of the {@link DiskStore}.
 */
public final class OutputFolder {

    private final Path output;
    private final Path workFolder;
    private final FolderExchange exchange;

    public OutputFolder(Path output) {
        this(output, FolderExchange.ofSystem());
    }

    /** @param exchange how the staging folder and the published folder are exchanged */
    public OutputFolder(Path output, FolderExchange exchange) {
        this.exchange = exchange;
        this.output = resolveLink(output.toAbsolutePath().normalize());
        this.workFolder = this.output.resolveSibling(".uppdrag-" + this.output.getFileName());
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
        return new DiskStore(output, workFolder.resolve("pages"));
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
        Files.createDirectories(workFolder);
        return PublishLock.withLock(workFolder, () -> {
            recover();
            discardLeftovers();
            // Not a temporary directory, because only its owner may enter one. This folder will be published.
            Path folder = Files.createDirectory(unusedPath("new-"));
            return new Staging(folder, BuildLock.acquire(folder), CompletableFuture.runAsync(this::deleteDiscarded));
        });
    }

    /** Restores the last good site if a build was killed between the two renames. */
    private void recover() throws IOException {
        for (Path old : entries("old-")) {
            if (Files.exists(output)) {
                discard(old);
            } else {
                Files.move(old, output);
            }
        }
    }

    /** Discards what builds have left that are no longer running. */
    private void discardLeftovers() throws IOException {
        for (Path entry : entries("new-")) {
            Path folder = workFolder.resolve(entry.getFileName().toString().replace(".lock", ""));
            if (!BuildLock.isHeld(folder)) {
                discard(folder);
                Files.deleteIfExists(BuildLock.lockFile(folder));
            }
        }
        for (Path previous : entries("previous-")) {
            discard(previous);
        }
    }

    /** Renames a folder that is to be deleted, so that one that is half deleted is never taken for a whole one. */
    private void discard(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, unusedPath("gone-"));
        }
    }

    /** Deletes the discarded folders. Two builds may do it at once. */
    private void deleteDiscarded() {
        try {
            entries("gone-").forEach(Directories::deleteRecursively);
        } catch (IOException unreadable) {
            // the next build deletes them
        }
    }

    private Path unusedPath(String prefix) {
        int number = 1;
        while (Files.exists(workFolder.resolve(prefix + number))) {
            number++;
        }
        return workFolder.resolve(prefix + number);
    }

    private List<Path> entries(String prefix) throws IOException {
        try (Stream<Path> list = Files.list(workFolder)) {
            return list.filter(path -> path.getFileName().toString().startsWith(prefix)).sorted().toList();
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
            PublishLock.withLock(workFolder, this::swap);
        }

        private Path swap() throws IOException {
            if (!Files.exists(output)) {
                return Files.move(folder, output);
            }
            Path before = exchange.exchange(folder, output) ? folder : replaceByRenaming();
            try {
                return Files.move(before, unusedPath("previous-"));
            } catch (IOException notMoved) {
                return before; // the site is published; the next build deletes the version before
            }
        }

        /** Replaces the published folder by two renames; between them the published path does not exist. Returns the version before. */
        private Path replaceByRenaming() throws IOException {
            Path old = Files.move(output, unusedPath("old-"));
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
            PublishLock.withLock(workFolder, () -> {
                discard(folder);
                lock.release();
                return folder;
            });
            deletion.join();
            deleteDiscarded();
        }
    }
}
