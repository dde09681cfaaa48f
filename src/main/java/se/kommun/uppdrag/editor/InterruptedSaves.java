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

/** Deletes the temporary files of saves that were killed before they were done. */
public final class InterruptedSaves {

    /** A younger file may belong to a save that another process is making. */
    private static final Duration LONGEST_SAVE = Duration.ofMinutes(1);

    /** {@link AtomicFile}'s names. */
    private static final Pattern SOURCE = Pattern.compile("\\..+\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    /** And those that Java gives temporary files, in the folder that is the program's own. */
    private static final Pattern OWN = Pattern.compile(SOURCE + "|\\.\\d+\\.tmp");

    private InterruptedSaves() {}

    /**
     * Deletes them beside the pages and in the folder {@code .uppdrag}. Symbolic links are not followed. A file that cannot be deleted
     * stays: builds pass over it.
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
                boolean old = attributes.lastModifiedTime().toInstant().isBefore(now.minus(LONGEST_SAVE));
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
            return; // it is tried again at the next start
        }
    }
}
