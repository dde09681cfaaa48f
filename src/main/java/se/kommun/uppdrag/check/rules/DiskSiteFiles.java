package se.kommun.uppdrag.check.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * The files of a site in a folder.
 *
 * @param isComplete whether the folder has the whole site, not a part of it
 */
record DiskSiteFiles(Path root, boolean isComplete) implements SiteFiles {

    @Override
    public boolean contains(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    @Override
    public Optional<String> text(String path) {
        return size(path) > MAX_TEXT ? Optional.empty() : RegularFiles.tryReadAllBytes(root.resolve(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] start(String path, int length) {
        return RegularFiles.tryReadStart(root.resolve(path), length);
    }

    @Override
    public long size(String path) {
        try {
            return Files.size(root.resolve(path));
        } catch (IOException gone) {
            return 0;
        }
    }
}
