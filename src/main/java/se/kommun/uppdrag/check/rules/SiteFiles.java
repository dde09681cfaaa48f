package se.kommun.uppdrag.check.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.kommun.uppdrag.files.RegularFiles;

/** The files of a published site, on disk or in memory. Implementations must be thread-safe. */
public interface SiteFiles {

    /** The size of the longest text that is read, in bytes. */
    int MAX_TEXT = 5_000_000;

    /** Whether the file exists. The path is relative to the folder, with forward slashes. */
    boolean contains(String path);

    /** The size of a file in bytes; 0 if it cannot be read. */
    long size(String path);

    /** The text of a file in UTF-8; empty if it cannot be read. */
    default Optional<String> text(String path) {
        return Optional.empty();
    }

    /** Whether these are all files of the site. If not, nothing can be said to be missing. */
    default boolean isComplete() {
        return true;
    }

    static SiteFiles onDisk(Path root) {
        return onDisk(root, true);
    }

    /** The files of a part of a site. */
    static SiteFiles partOnDisk(Path root) {
        return onDisk(root, false);
    }

    private static SiteFiles onDisk(Path root, boolean complete) {
        return new SiteFiles() {
            @Override
            public boolean isComplete() {
                return complete;
            }

            @Override
            public boolean contains(String path) {
                return Files.isRegularFile(root.resolve(path));
            }

            @Override
            public Optional<String> text(String path) {
                return size(path) > MAX_TEXT ? Optional.empty() : RegularFiles.tryReadAllBytes(root.resolve(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
            }

            @Override
            public long size(String path) {
                try {
                    return Files.size(root.resolve(path));
                } catch (IOException gone) {
                    return 0;
                }
            }
        };
    }
}
