package se.kommun.uppdrag.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.ContentCache;

/**
 * Makes PDF files, and caches them on disk by the digest of their inputs. The cache folder may be deleted at any time. Making a PDF takes
 * about a second, mostly for starting the engine. Thread-safe, also between processes.
 */
public record PdfStore(Path folder, ContentCache cache) {

    private static final Duration MAX_AGE = Duration.ofDays(30);

    /** @param folder the cache folder, created with the first file. If it is not writable, nothing is cached. */
    public PdfStore(Path folder) {
        this(folder, new ContentCache(folder, PdfToolchain::text));
    }

    /**
     * The cache key of a document and everything that its PDF depends on. Equal keys mean equal PDF bytes.
     *
     * @param images the bytes of each image, by its {@code src}
     */
    public String key(String html, Map<String, byte[]> images) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        add(parts, html.getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(images).forEach((src, bytes) -> {
            add(parts, src.getBytes(StandardCharsets.UTF_8));
            add(parts, bytes);
        });
        return cache.key(parts.toByteArray());
    }

    private static void add(ByteArrayOutputStream parts, byte[] part) {
        parts.writeBytes((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        parts.writeBytes(part);
    }

    /** Converts a document to PDF, or returns the cached file. Only results without issues are cached. */
    public PdfResult print(String key, String html, Map<String, byte[]> images) {
        Optional<byte[]> cached = cache.get(key);
        if (cached.isPresent()) {
            return new PdfResult(cached.get(), List.of());
        }
        PdfResult result = PdfRenderer.print(html, images);
        if (result.bytes() != null && result.issues().isEmpty()) {
            cache.put(key, result.bytes());
            deleteOld();
        }
        return result;
    }

    /** Deletes old files. Age decides, not use in this build: the next build may need a file that this one does not. */
    private void deleteOld() {
        Instant limit = Instant.now().minus(MAX_AGE);
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException leftForTheNext) {
            return; // harmless: some old files remain
        }
    }
}
