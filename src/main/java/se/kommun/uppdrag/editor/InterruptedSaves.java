package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    public static void removeLeftovers(Path site) {
        removeLeftovers(site.resolve("content"), SOURCE);
        removeLeftovers(site.resolve(".uppdrag"), OWN);
    }

    private static void removeLeftovers(Path path, Pattern names) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                try (Stream<Path> entries = Files.list(path)) {
                    entries.forEach(entry -> removeLeftovers(entry, names));
                }
            } else if (attributes.isRegularFile() && names.matcher(path.getFileName().toString()).matches()
                    && attributes.lastModifiedTime().toInstant().isBefore(Instant.now().minus(MAX_SAVE_TIME))) {
                Files.delete(path);
            }
        } catch (IOException | UncheckedIOException missingOrNotAllowed) {
            return; // the next start tries again
        }
    }
}
