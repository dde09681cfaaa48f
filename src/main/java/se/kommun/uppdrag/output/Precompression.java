package se.kommun.uppdrag.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.files.ContentCache;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Writes {@code .gz} and {@code .br} files (Brotli, RFC 7932) beside each text file of a finished folder, so that the web server does not
 * compress at each request. Files that are unchanged since an earlier build are taken from a cache.
 */
public final class Precompression {

    private static final String GZIP = ".gz";
    private static final String BROTLI = ".br";
    private static final int BROTLI_LEVEL = 11;
    private static final Set<String> TEXT = Set.of("html", "css", "js", "mjs", "svg", "xml", "txt", "json", "webmanifest", "csv", "vtt", "ics");

    private Precompression() {}

    /** The compressed files of the file at an address; empty for a file that is not compressed. */
    public static List<String> beside(String address) {
        return TEXT.contains(address.substring(address.lastIndexOf('.') + 1)) ? List.of(address + GZIP, address + BROTLI) : List.of();
    }

    /**
     * Compresses the text files of a folder, if the settings ask for it.
     *
     * @param folder a whole site, still without compressed files
     * @param site the folder of its sources, where the compressed files are cached
     * @throws IOException if a file cannot be read or written
     */
    public static void write(Path folder, Path site, Settings settings, Consumer<Problem> problems) throws IOException {
        if (settings.is(Setting.PRECOMPRESS) && !of(folder, site.resolve(".uppdrag-cache/compressed"))) {
            problems.accept(Problem.warning("compression-failed", Location.of(SettingsReader.FILE),
                    "Filer som slutar på .br kan inte göras på den här sortens dator; bara .gz gjordes.",
                    "Bygg på en annan dator, eller skriv publish.precompress=false."));
        }
    }

    /**
     * Deletes the compressed files of text files.
     *
     * @param addresses of the text files in the folder
     * @throws IOException if one cannot be deleted
     */
    public static void delete(Path folder, Set<String> addresses) throws IOException {
        for (String address : addresses) {
            for (String copy : beside(address)) {
                Files.deleteIfExists(folder.resolve(copy));
            }
        }
    }

    /** Compresses in parallel; false if only {@code .gz} files were written, because the Brotli library does not support this platform. */
    static boolean of(Path folder, Path cacheFolder) throws IOException {
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
            byte[] bytes = RegularFiles.readAllBytes(file);
            String key = cache.key(bytes);
            Optional<Compressed> cached = cache.get(key).map(Compressed::from);
            Compressed compressed = cached.isPresent() ? cached.get() : Compressed.of(bytes);
            Files.write(file.resolveSibling(file.getFileName() + GZIP), compressed.gzip());
            if (compressed.brotli() == null) {
                return false;
            }
            Files.write(file.resolveSibling(file.getFileName() + BROTLI), compressed.brotli());
            if (cached.isEmpty()) {
                cache.put(key, compressed.joined());
            }
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The two compressed forms of a file.
     *
     * @param brotli null if the library has no native code for this platform
     */
    private record Compressed(byte[] gzip, byte @Nullable [] brotli) {

        /** Compresses as much as possible. The native library is loaded only now, when there is something to compress. */
        static Compressed of(byte[] bytes) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
            try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
                gzip.write(bytes);
            }
            return new Compressed(out.toByteArray(), Brotli4jLoader.isAvailable() ? Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_LEVEL)) : null);
        }

        /** Both forms in the cache: the length of the gzip form as a 4-byte integer, the gzip form, the Brotli form. */
        byte[] joined() {
            return ByteBuffer.allocate(Integer.BYTES + gzip.length + brotli.length).putInt(gzip.length).put(gzip).put(brotli).array();
        }

        /** Deserializes the result of {@link #joined}. */
        static Compressed from(byte[] joined) {
            int middle = Integer.BYTES + ByteBuffer.wrap(joined).getInt();
            return new Compressed(Arrays.copyOfRange(joined, Integer.BYTES, middle), Arrays.copyOfRange(joined, middle, joined.length));
        }
    }
}
