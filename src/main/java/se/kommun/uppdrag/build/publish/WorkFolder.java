package se.kommun.uppdrag.build.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.Directories;

/**
 * The folder {@code .uppdrag-NAME} beside a published folder, so that a rename between them never crosses disks. It contains:
 * {@code new-*}, the staging folders, each with its {@link BuildLock}; {@code old-*}, the published folder between the two renames;
 * {@code previous-*}, the version before, which remains until the next build for readers who are loading its pages; {@code gone-*}, folders
 * that are being deleted; {@code swap.lock}, the {@link PublishLock}; {@code pages}, the file of the
 * {@link se.kommun.uppdrag.build.cache.DiskStore}.
 */
record WorkFolder(Path folder) {

    private static final String GONE = "gone-";

    static WorkFolder beside(Path output) {
        return new WorkFolder(output.resolveSibling(".uppdrag-" + output.getFileName()));
    }

    /** A path that does not exist yet, with a number after the prefix. */
    Path unusedPath(String prefix) {
        int number = 1;
        while (Files.exists(folder.resolve(prefix + number))) {
            number++;
        }
        return folder.resolve(prefix + number);
    }

    /** The entries whose names begin with a prefix, sorted. */
    List<Path> entries(String prefix) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> path.getFileName().toString().startsWith(prefix)).sorted().toList();
        }
    }

    /** Discards what builds have left that are no longer running, and the version before the published one. */
    void discardLeftovers() throws IOException {
        for (Path entry : entries("new-")) {
            Path staging = folder.resolve(entry.getFileName().toString().replace(".lock", ""));
            if (!BuildLock.isHeld(staging)) {
                discard(staging);
                Files.deleteIfExists(BuildLock.lockFile(staging));
            }
        }
        for (Path previous : entries("previous-")) {
            discard(previous);
        }
    }

    /** Renames a folder that is to be deleted, so that one that is half deleted is never taken for a whole one. */
    void discard(Path unwanted) throws IOException {
        if (Files.exists(unwanted)) {
            Files.move(unwanted, unusedPath(GONE));
        }
    }

    /** Deletes the discarded folders. Two builds may do it at once. */
    void deleteDiscarded() {
        try {
            entries(GONE).forEach(Directories::deleteRecursively);
        } catch (IOException unreadable) {
            // the next build deletes them
        }
    }
}
