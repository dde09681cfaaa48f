package se.kommun.uppdrag.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.FileCache;

/**
 * The parsed templates of a folder in a given state.
 *
 * @param files the digest of each file, by path
 * @param templates null only in {@link #NONE}
 */
public record TemplateFolder(Map<String, Digest> files, @Nullable Templates templates) {

    /** The state before a folder is read. */
    public static final TemplateFolder NONE = new TemplateFolder(Map.of(), null);

    /** The current state: this object if the folder's files and the site's language are unchanged, otherwise a new one. */
    public TemplateFolder now(Path folder, String sourceLanguage, FileCache cache) {
        Map<String, Digest> found = new TreeMap<>();
        try {
            files(folder).forEach(file -> found.put(file.toString(), cache.of(file, Digest.class, (path, before) -> Digest.of(path))));
        } catch (IOException missing) {
            found.clear(); // missing templates are reported for the pages that need them
        }
        return templates != null && found.equals(files) && templates.languages().source().equals(sourceLanguage) ? this : new TemplateFolder(found, new Templates(folder, sourceLanguage));
    }

    /**
     * All entries in a folder and its subfolders, sorted, except folders. Includes entries that are not regular files, so that their removal is detected.
     *
     * @throws IOException if the folder does not exist or cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> !Files.isDirectory(file)).sorted().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
