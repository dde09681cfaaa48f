package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import se.kommun.uppdrag.publish.SiteFiles;

/**
 * The published folder and its workshop beside it. Each build bakes in a folder of its own; a finished one takes the
 * published folder's place by two renames, and whatever a killed build leaves is put right by the next one.
 *
 * <p>The workshop is {@code .uppdrag-NAME} beside the published folder, so that a rename never crosses disks. In it:
 * {@code new-*} folders, each with a {@code .lock} file that its process holds while it lives; {@code old-*}, the
 * published folder between the two renames; {@code swap.lock}, held while renaming.
 */
final class OutputFolder {

    private final Path output;
    private final Path workshop;

    OutputFolder(Path output) {
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

    /** Why the folder may not be replaced: it holds something that no build of ours made. Null when it may. */
    String foreignContent() throws IOException {
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
        List<Path> content;
        try (Stream<Path> list = Files.list(output)) {
            content = list.filter(file -> !file.endsWith(".DS_Store")).sorted().toList();
        }
        // No build of ours makes a hidden file; one such as .git is dear to somebody, also beside our own files.
        Optional<Path> hidden = content.stream().filter(file -> file.getFileName().toString().startsWith(".")).findFirst();
        if (hidden.isPresent()) {
            return "den innehåller " + hidden.get().getFileName() + ", som inte kommer från ett tidigare bygge";
        }
        Path robots = output.resolve("robots.txt");
        boolean ours = Files.isRegularFile(robots) && new String(Files.readAllBytes(robots), StandardCharsets.UTF_8).startsWith(SiteFiles.MARK);
        return content.isEmpty() || ours ? null : "den innehåller filer som inte kommer från ett tidigare bygge";
    }

    /** A new empty folder to bake in, after putting right what earlier builds left. */
    Staging stage() throws IOException {
        Files.createDirectories(workshop);
        try (FileChannel channel = lockFile("swap.lock"); FileLock held = channel.lock()) {
            recover();
            sweep();
            Path folder = Files.createTempDirectory(workshop, "new-");
            FileChannel alive = lockFile(folder.getFileName() + ".lock");
            alive.lock();
            return new Staging(folder, alive);
        }
    }

    private FileChannel lockFile(String name) throws IOException {
        return FileChannel.open(workshop.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** A build killed between the two renames left the last good site under its other name. */
    private void recover() throws IOException {
        for (Path old : entries("old-")) {
            if (Files.exists(output)) {
                PathUtils.deleteDirectory(old);
            } else {
                Files.move(old, output);
            }
        }
    }

    /** Deletes the folders of builds that are no longer alive. */
    private void sweep() throws IOException {
        for (Path folder : entries("new-")) {
            if (folder.toString().endsWith(".lock")) {
                continue;
            }
            Path lock = workshop.resolve(folder.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock free = channel.tryLock()) {
                if (free != null) {
                    PathUtils.deleteDirectory(folder);
                    Files.deleteIfExists(lock);
                }
            } catch (OverlappingFileLockException aliveInThisProcess) {
                continue;
            }
        }
    }

    private List<Path> entries(String prefix) throws IOException {
        try (Stream<Path> list = Files.list(workshop)) {
            return list.filter(path -> path.getFileName().toString().startsWith(prefix)).sorted().toList();
        }
    }

    /** One build's own folder. Closing it without publishing throws its content away. */
    final class Staging implements AutoCloseable {

        private final Path folder;
        private final FileChannel alive;

        private Staging(Path folder, FileChannel alive) {
            this.folder = folder;
            this.alive = alive;
        }

        Path folder() {
            return folder;
        }

        /** Puts the folder in the published one's place. */
        void publish() throws IOException {
            Path old = workshop.resolve(folder.getFileName().toString().replace("new-", "old-"));
            try (FileChannel channel = lockFile("swap.lock"); FileLock held = channel.lock()) {
                boolean replaced = Files.exists(output);
                if (replaced) {
                    Files.move(output, old);
                }
                try {
                    Files.move(folder, output);
                } catch (IOException refused) {
                    if (replaced) {
                        Files.move(old, output);
                    }
                    throw refused;
                }
                if (replaced) {
                    PathUtils.deleteDirectory(old);
                }
            }
        }

        @Override
        public void close() throws IOException {
            alive.close();
            Files.deleteIfExists(workshop.resolve(folder.getFileName() + ".lock"));
            if (Files.exists(folder)) {
                PathUtils.deleteDirectory(folder);
            }
        }
    }
}
