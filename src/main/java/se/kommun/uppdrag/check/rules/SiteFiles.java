package se.kommun.uppdrag.check.rules;

import java.nio.file.Path;
import java.util.Optional;

/** The files of a published site, on disk or in memory. Implementations must be thread-safe. */
public interface SiteFiles {

    /** No files, of a site that may have any. */
    SiteFiles UNKNOWN = new SiteFiles() {
        @Override
        public boolean contains(String path) {
            return false;
        }

        @Override
        public long size(String path) {
            return 0;
        }

        @Override
        public boolean isComplete() {
            return false;
        }
    };

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

    /** The first bytes of a file, at most {@code length}; none if it cannot be read. */
    default byte[] start(String path, int length) {
        return new byte[0];
    }

    /** Whether these are all files of the site. If not, nothing can be said to be missing. */
    default boolean isComplete() {
        return true;
    }

    static SiteFiles onDisk(Path root) {
        return new DiskSiteFiles(root, true);
    }

    /** The files of a part of a site. */
    static SiteFiles partOnDisk(Path root) {
        return new DiskSiteFiles(root, false);
    }
}
