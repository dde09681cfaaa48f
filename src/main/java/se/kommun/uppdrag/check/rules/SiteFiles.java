package se.kommun.uppdrag.check.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of a published site, wherever they lie. Asked by several threads at once. */
public interface SiteFiles {

    /** Whether there is a file at a path inside the folder, with forward slashes. */
    boolean contains(String path);

    /** The size of a file in bytes; 0 when it cannot be read. */
    long size(String path);

    static SiteFiles onDisk(@Nullable Path root) {
        return new SiteFiles() {
            @Override
            public boolean contains(String path) {
                return Files.isRegularFile(root.resolve(path));
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
