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
 * PDF files by what they were made of, in a folder that outlives the program and may be deleted at any time. To make one
 * takes about a second, most of it to start the engine. Thread-safe, also between programs.
 */
public final class PdfStore {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Path folder;
    private final ContentCache cache;

    /** @param folder made when the first file is; one that cannot be written to keeps nothing */
    public PdfStore(Path folder) {
        this.folder = folder;
        this.cache = new ContentCache(folder, PdfToolchain::text);
    }

    /**
     * Stands for a document and all that its PDF is made with: equal keys, equal bytes.
     *
     * @param images the bytes of each, by its {@code src}
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

    /** The document as PDF: out of the folder, or made now. Only what is whole and without a complaint is kept. */
    public PdfResult print(String key, String html, Map<String, byte[]> images) {
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            return new PdfResult(kept.get(), List.of());
        }
        PdfResult made = PdfRenderer.print(html, images);
        if (made.bytes() != null && made.complaints().isEmpty()) {
            cache.put(key, made.bytes());
            sweep();
        }
        return made;
    }

    /** Deletes what was made long ago. What a build doesn't ask for may still be asked for by the next. */
    private void sweep() {
        Instant limit = Instant.now().minus(KEPT);
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException leftForTheNext) {
            return; // too much is kept, nothing wrong
        }
    }
}
