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
 * Writes {@code .gz} and {@code .br} files beside each text file of a finished folder, so that the web server does not compress
 * at each request. Files that are unchanged since an earlier build are taken from a cache.
 */
public final class Precompression {

    private static final String GZIP = ".gz";
    private static final String BROTLI = ".br";
    private static final Set<String> TEXT = Set.of("html", "css", "js", "mjs", "svg", "xml", "txt", "json", "webmanifest", "csv", "vtt", "ics");

    private Precompression() {}

    /** The compressed files of the file at an address; empty for a file that is not compressed. */
    public static List<String> beside(String address) {
        return TEXT.contains(address.substring(address.lastIndexOf('.') + 1)) ? List.of(address + GZIP, address + BROTLI) : List.of();
    }

    /**
     * Compresses the text files of a folder, in parallel.
     *
     * @param folder a whole site, still without compressed files
     * @param cacheFolder created when it is needed
     * @return false if only {@code .gz} files were written, because the Brotli library does not support this platform
     * @throws IOException if a file cannot be read or written
     */
    public static boolean of(@Nullable Path folder, Path cacheFolder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> !beside(file.getFileName().toString()).isEmpty() && Files.isRegularFile(file)).toList();
        }
        ContentCache cache = new ContentCache(cacheFolder, () -> "1 " + ContentCache.versionOf("com.aayushatharva.brotli4j.encoder.Encoder"));
        try {
            boolean complete = files.parallelStream().map(file -> compress(file, cache)).reduce(true, Boolean::logicalAnd);
            cache.removeUnused();
            return complete;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static boolean compress(Path file, ContentCache cache) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String key = cache.key(bytes);
            Optional<Compressed> cached = cache.get(key).map(Compressed::from);
            Compressed compressed = cached.isPresent() ? cached.get() : Compressed.of(bytes);
            if (cached.isEmpty() && compressed.isComplete()) {
                cache.put(key, compressed.joined());
            }
            Files.write(beside(file, GZIP), compressed.gzip());
            if (compressed.isComplete()) {
                Files.write(beside(file, BROTLI), compressed.brotli());
            }
            return compressed.isComplete();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
