package se.kommun.uppdrag.build.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.cache.DiskStore;
import se.kommun.uppdrag.files.Directories;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.output.ServerFiles;

/**
 * The published folder and its workshop beside it. Each build bakes in a folder of its own; a finished one takes the
 * published folder's place in one step where the system can ({@link FolderExchange}), else by two renames, and whatever a killed
 * build leaves is put right by the next one.
 *
 * <p>The workshop is {@code .uppdrag-NAME} beside the published folder, so that a rename never crosses disks. In it:
 * {@code new-*} folders, each with the sign of its build ({@link BuildLock}); {@code old-*}, the published folder between
 * the two renames; {@code previous-*}, the version before, which stays until the next build for those who are reading it;
 * {@code gone-*}, what is being deleted; {@code swap.lock}, the {@link PublishLock}; {@code pages}, what the published pages were made of.
 */
public final class OutputFolder {

    private final Path output;
    private final Path workshop;
    private final FolderExchange exchange;

    public OutputFolder(Path output) {
        this(output, FolderExchange.ofSystem());
    }

    /** @param exchange how the new folder and the published one change places */
    public OutputFolder(Path output, FolderExchange exchange) {
        this.exchange = exchange;
        this.output = behindLink(output.toAbsolutePath().normalize());
        this.workshop = this.output.resolveSibling(".uppdrag-" + this.output.getFileName());
    }

    /** A link stays a link: what is replaced is the folder that it leads to. */
    private static Path behindLink(Path output) {
        try {
            return Files.isSymbolicLink(output) ? output.toRealPath() : output;
        } catch (IOException leadsNowhere) {
            return output;
        }
    }

    /** The published pages, for the next build to reuse; begins to read what is known of them. */
    public DiskStore pages() {
        return new DiskStore(output, workshop.resolve("pages"));
    }

    /** Why the folder may not be replaced: it holds something that no build of ours made. Null when it may. */
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
        // No build of ours makes a hidden file; one such as .git is dear to somebody, also beside our own files.
        Optional<String> hidden = content.stream().filter(name -> name.startsWith(".")).sorted().findFirst();
        if (hidden.isPresent()) {
            return "den innehåller " + hidden.get() + ", som inte kommer från ett tidigare bygge";
        }
        Path robots = output.resolve("robots.txt");
        boolean ours = Files.isRegularFile(robots) && new String(RegularFiles.readAllBytes(robots), StandardCharsets.UTF_8).startsWith(ServerFiles.MARK);
        return content.isEmpty() || ours ? null : "den innehåller filer som inte kommer från ett tidigare bygge";
    }

    /** A new empty folder to bake in, after putting right what earlier builds left. */
    public Staging stage() throws IOException {
        Files.createDirectories(workshop);
        return PublishLock.take(workshop, () -> {
            recover();
            sweep();
            // Not a temporary directory, which only its owner may enter: this one will be published.
            Path folder = Files.createDirectory(free("new-"));
            return new Staging(folder, BuildLock.sign(folder));
        });
    }

    /** A build killed between the two renames left the last good site under its other name. */
    private void recover() throws IOException {
        for (Path old : entries("old-")) {
            if (Files.exists(output)) {
                discard(old);
            } else {
                Files.move(old, output);
            }
        }
    }

    /** Deletes what builds left that are no longer alive. */
    private void sweep() throws IOException {
        for (Path entry : entries("new-")) {
            Path folder = workshop.resolve(entry.getFileName().toString().replace(".lock", ""));
            if (!BuildLock.is(folder)) {
                discard(folder);
                Files.deleteIfExists(BuildLock.signOf(folder));
            }
        }
        for (Path previous : entries("previous-")) {
            discard(previous);
        }
        entries("gone-").forEach(Directories::deleteRecursively);
    }

    /** Renames before deleting: a folder that is half deleted must never be taken for a whole one. */
    private void discard(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Directories.deleteRecursively(Files.move(folder, free("gone-")));
        }
    }

    private Path free(String prefix) {
        int number = 1;
        while (Files.exists(workshop.resolve(prefix + number))) {
            number++;
        }
        return workshop.resolve(prefix + number);
    }

    private List<Path> entries(String prefix) throws IOException {
        try (Stream<Path> list = Files.list(workshop)) {
            return list.filter(path -> path.getFileName().toString().startsWith(prefix)).sorted().toList();
        }
    }

    /** One build's own folder. Closing it without publishing throws its content away. */
    public final class Staging implements AutoCloseable {

        private final Path folder;
        private final BuildLock alive;

        private Staging(Path folder, BuildLock alive) {
            this.folder = folder;
            this.alive = alive;
        }

        public Path folder() {
            return folder;
        }

        /** Puts the folder in the published one's place. */
        public void publish() throws IOException {
            FileModes.publish(folder);
            PublishLock.take(workshop, this::swap);
        }

        private Path swap() throws IOException {
            if (!Files.exists(output)) {
                return Files.move(folder, output);
            }
            Path before = exchange.exchange(folder, output) ? folder : renamed();
            try {
                return Files.move(before, free("previous-"));
            } catch (IOException leftWhereItIs) {
                return before; // the site is published; the next build puts the version before away
            }
        }

        /** Without an exchange there is nothing at the published path between two renames. Returns where the version before lies. */
        private Path renamed() throws IOException {
            Path old = Files.move(output, free("old-"));
            try {
                Files.move(folder, output);
                return old;
            } catch (IOException refused) {
                Files.move(old, output);
                throw refused;
            }
        }

        @Override
        public void close() throws IOException {
            PublishLock.take(workshop, () -> {
                discard(folder);
                alive.end();
                return folder;
            });
        }
    }
}
