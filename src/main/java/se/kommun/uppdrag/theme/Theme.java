package se.kommun.uppdrag.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders {@code templates} and {@code assets} of a site. Each file of the program that the site lacks stands in for its own. If
 * it lacks any, the folder is one in the site's cache that holds the files of both; otherwise it is the site's own folder.
 *
 * @param templates the templates, and the texts in {@code texts}
 * @param assets the style sheet, the script and the icons, and the site's other assets
 */
public record Theme(Path templates, Path assets) {

    /** The names of the program's files, which a program in a jar cannot list quickly. */
    private static final List<String> FILES = new String(bytes("files.txt"), StandardCharsets.UTF_8).lines().toList();

    /**
     * The theme of a site as it is now. It reads the names of all of the program's files, and if the site lacks any, compares them.
     *
     * @param site the site's folder
     * @throws UncheckedIOException if the cache cannot be written
     */
    public static Theme of(Path site) {
        return new Theme(folder(site, "templates"), folder(site, "assets"));
    }

    private static Path folder(Path site, String name) {
        Path own = site.resolve(name);
        List<String> files = FILES.stream().filter(file -> file.startsWith(name + "/")).map(file -> file.substring(name.length() + 1)).toList();
        List<String> missing = files.stream().filter(file -> !Files.exists(own.resolve(file))).toList();
        if (missing.isEmpty()) {
            return own;
        }
        try {
            return MergedFolder.of(own, missing, file -> bytes(name + "/" + file), site.resolve(".uppdrag-cache/theme").resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Theme.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
