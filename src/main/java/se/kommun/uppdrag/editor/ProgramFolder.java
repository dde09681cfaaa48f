package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.kommun.uppdrag.files.Directories;

/**
 * The folder {@code .uppdrag} of a site, for what the editor stores beside the site. Builds and Git ignore it.
 *
 * @param site the site's folder
 */
record ProgramFolder(Path site) {

    private static final String NAME = ".uppdrag";

    /**
     * The path of a file or folder in this folder; it need not exist.
     *
     * @param path relative, with forward slashes
     * @throws EditRejectedException if any part of the path is a symbolic link, because it can lead outside the folder
     */
    Path resolve(String path) throws EditRejectedException {
        Path at = site.resolve(NAME);
        for (String step : path.split("/")) {
            requireNoSymbolicLink(at);
            at = at.resolve(step);
        }
        requireNoSymbolicLink(at);
        return at;
    }

    private static void requireNoSymbolicLink(Path path) throws EditRejectedException {
        if (Files.isSymbolicLink(path)) {
            throw new EditRejectedException("Mappen " + NAME + " innehåller en genväg (symbolisk länk). Ta bort den.");
        }
    }

    /** As {@link #resolve}, and creates the folder of the file. */
    Path forWriting(String path) throws IOException, EditRejectedException {
        Path file = resolve(path);
        Directories.createIgnoredByGit(site.resolve(NAME)); // what is not published must not be committed
        Files.createDirectories(file.getParent());
        return file;
    }
}
