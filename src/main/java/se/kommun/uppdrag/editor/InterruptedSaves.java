package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.AtomicFile;

/** Deletes temporary files that remain if the program was killed while it saved. */
public final class InterruptedSaves {

    /** A newer temporary file may belong to a save in another process. */
    private static final Duration MAX_SAVE_TIME = Duration.ofMinutes(1);

    /** The names that {@link AtomicFile} gives its temporary files. */
    private static final Pattern SOURCE = Pattern.compile("\\..+\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    /** In the program's own folder, also the names that Java gives temporary files. */
    private static final Pattern OWN = Pattern.compile(SOURCE + "|\\.\\d+\\.tmp");

    private InterruptedSaves() {}

    /**
     * Deletes leftover temporary files in {@code content} and {@code .uppdrag}. Does not follow symbolic links. Ignores files that cannot be deleted,
     * because builds skip them.
     *
     * @param site the site's folder
     */
    public static void removeLeftovers(Path site) throws IOException {
        removeLeftovers(site.resolve("content"), SOURCE);
        removeLeftovers(site.resolve(".uppdrag"), OWN);
    }

    private static void removeLeftovers(Path folder, Pattern names) throws IOException {
        Instant now = Instant.now();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean old = attributes.lastModifiedTime().toInstant().isBefore(now.minus(MAX_SAVE_TIME));
                if (old && attributes.isRegularFile() && names.matcher(file.getFileName().toString()).matches()) {
                    delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException notAllowed) {
            return; // the next start tries again
        }
    }
}
