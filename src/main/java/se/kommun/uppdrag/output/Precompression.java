package se.kommun.uppdrag.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.ContentCache;

/**
 * Writes {@code .gz} and {@code .br} beside each text file of a finished folder, so that a web server sends the smallest
 * form without compressing at every visit. What has not changed since an earlier build is not compressed again.
 */
public final class Precompression {

    private static final String GZIP = ".gz";
    private static final String BROTLI = ".br";
    private static final Set<String> TEXT = Set.of("html", "css", "js", "mjs", "svg", "xml", "txt", "json", "webmanifest", "csv", "vtt", "ics");

    private Precompression() {}

    /** What stands beside the file at an address; empty for one that is not compressed. */
    public static List<String> beside(String address) {
        return TEXT.contains(address.substring(address.lastIndexOf('.') + 1)) ? List.of(address + GZIP, address + BROTLI) : List.of();
    }

    /**
     * Compresses, on all cores.
     *
     * @param folder a whole site, as yet without such files
     * @param kept a folder for what was compressed; made when it is needed
     * @return false when only {@code .gz} could be made, because the library does not know this kind of machine
     * @throws IOException when a file cannot be written
     */
    public static boolean of(@Nullable Path folder, Path kept) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> !beside(file.getFileName().toString()).isEmpty() && Files.isRegularFile(file)).toList();
        }
        ContentCache cache = new ContentCache(kept, () -> "1 " + ContentCache.versionOf("com.aayushatharva.brotli4j.encoder.Encoder"));
        try {
            boolean complete = files.parallelStream().map(file -> compress(file, cache)).reduce(true, Boolean::logicalAnd);
            cache.removeUnused();
            return complete;
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private static boolean compress(Path file, ContentCache cache) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String key = cache.key(bytes);
            Optional<Compressed> before = cache.get(key).map(Compressed::from);
            Compressed now = before.isPresent() ? before.get() : Compressed.of(bytes);
            if (before.isEmpty() && now.isComplete()) {
                cache.put(key, now.joined());
            }
            Files.write(beside(file, GZIP), now.gzip());
            if (now.isComplete()) {
                Files.write(beside(file, BROTLI), now.brotli());
            }
            return now.isComplete();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
