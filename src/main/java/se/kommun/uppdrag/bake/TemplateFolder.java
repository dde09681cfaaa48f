package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates of a folder, parsed, as long as no file in it changes.
 *
 * @param files the digest of each file, by its path
 * @param templates null only in {@link #NONE}
 */
record TemplateFolder(Map<String, Digest> files, Templates templates) {

    static final TemplateFolder NONE = new TemplateFolder(Map.of(), null);

    /** This one if the folder's files are the same, else a new one. */
    TemplateFolder now(Path folder, FileMemory memory) {
        Map<String, Digest> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file ->
                    found.put(file.toString(), memory.of(file, Digest.class, (path, before) -> Digest.of(path))));
        } catch (IOException | UncheckedIOException missing) {
            found.clear(); // what is missing is told for the pages that need it
        }
        return templates != null && found.equals(files) ? this : new TemplateFolder(found, new Templates(folder));
    }
}
