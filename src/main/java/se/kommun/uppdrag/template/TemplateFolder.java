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
 * The templates of a folder, parsed, as long as no file in it changes.
 *
 * @param files the digest of each file, by its path
 * @param templates null only in {@link #NONE}
 */
public record TemplateFolder(Map<String, Digest> files, @Nullable Templates templates) {

    /** Before the first look. */
    public static final TemplateFolder NONE = new TemplateFolder(Map.of(), null);

    /** This one if the folder's files are the same, else a new one. */
    public TemplateFolder now(Path folder, FileCache memory) {
        Map<String, Digest> found = new TreeMap<>();
        try {
            files(folder).forEach(file -> found.put(file.toString(), memory.of(file, Digest.class, (path, before) -> Digest.of(path))));
        } catch (IOException missing) {
            found.clear(); // what is missing is told for the pages that need it
        }
        return templates != null && found.equals(files) ? this : new TemplateFolder(found, new Templates(folder));
    }

    /**
     * What is in a folder and those inside it, sorted, without the folders: also what is no regular file, so that it is noticed when it goes.
     *
     * @throws IOException when there is no such folder, or it cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> !Files.isDirectory(file)).sorted().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
