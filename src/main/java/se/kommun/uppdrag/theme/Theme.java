package se.kommun.uppdrag.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The folders {@code templates} and {@code assets} of a site. Each file of the program that the site lacks stands in for its own, and
 * so does each text that a file of texts lacks. If it lacks any, the folder is one in the site's cache that holds the files of both; otherwise it is the site's own folder.
 *
 * @param templates the templates, and the texts in {@code texts}
 * @param assets the style sheet, the script and the icons, and the site's other assets
 */
public record Theme(Path templates, Path assets) {

    /** The names of the program's files, which a program in a jar cannot list quickly. */
    private static final List<String> FILES = new String(bytes("files.txt"), StandardCharsets.UTF_8).lines().toList();

    private static final String TEXTS = "templates/texts/";

    /**
     * The theme of a site as it is now. It reads the names of all of the program's files, and if the site lacks any, compares them.
     *
     * @param site the site's folder
     * @throws UncheckedIOException if the cache cannot be written
     */
    public static Theme of(Path site) {
        return new Theme(folder(site, "templates"), folder(site, "assets"));
    }

    /**
     * A warning for each template that nothing uses and that was probably meant to replace one of the program's.
     *
     * @param ofTypes the file names of the templates that types of pages have
     */
    public List<Problem> misnamedTemplates(Set<String> ofTypes) {
        return MisnamedTemplates.in(templates, FILES, ofTypes);
    }

    /**
     * Whether a line of a file stands in the site's own file, and not among what the program adds at its end.
     *
     * @param place in a file whose path is relative to the site's folder
     */
    public static boolean isOwnLine(Path site, Location place) {
        return RegularFiles.tryReadAllBytes(site.resolve(place.file()))
                .filter(own -> place.line() <= new String(own, StandardCharsets.UTF_8).lines().count()).isPresent();
    }

    private static Path folder(Path site, String name) {
        Path own = site.resolve(name);
        Map<String, byte[]> added = new LinkedHashMap<>();
        for (String file : FILES) {
            if (file.startsWith(name + "/")) {
                completed(site.resolve(file), file).ifPresent(bytes -> added.put(file.substring(name.length() + 1), bytes));
            }
        }
        if (added.isEmpty()) {
            return own;
        }
        try {
            return MergedFolder.of(own, List.copyOf(added.keySet()), added::get, site.resolve(".uppdrag-cache/theme").resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What stands in for a site's own file; empty if that is complete, or cannot be read, which is reported where it is needed. */
    private static Optional<byte[]> completed(Path own, String file) {
        if (!Files.exists(own)) {
            return Optional.of(bytes(file));
        }
        return !file.startsWith(TEXTS) ? Optional.empty() : RegularFiles.tryReadAllBytes(own).flatMap(bytes -> TextsFile.completed(bytes, bytes(file)));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Theme.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
