package se.kommun.uppdrag.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * PDF files by what they were made of, in a folder that outlives the program and may be deleted at any time. To make one
 * takes about a second, most of it to start the engine. Thread-safe, also between programs.
 */
public final class PdfStore {

    private static final Duration KEPT_UNUSED = Duration.ofDays(30);
    private static final int DIGEST = 32;

    private final Path folder;

    /** @param folder made when the first file is; one that cannot be written to keeps nothing */
    public PdfStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Stands for a document and all that its PDF is made with: equal keys, equal bytes.
     *
     * @param images the bytes of each, by its {@code src}
     */
    public static String key(String html, Map<String, byte[]> images) {
        MessageDigest digest = sha256();
        add(digest, Edition.text().getBytes(StandardCharsets.UTF_8));
        add(digest, html.getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(images).forEach((src, bytes) -> {
            add(digest, src.getBytes(StandardCharsets.UTF_8));
            add(digest, bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The document as PDF: out of the folder, or made now. Only what is whole and without a complaint is kept. */
    public Printed print(String key, String html, Map<String, byte[]> images) {
        byte[] kept = kept(key);
        if (kept != null) {
            return new Printed(kept, List.of());
        }
        Printed made = PdfPress.print(html, images);
        if (made.bytes() != null && made.complaints().isEmpty()) {
            keep(key, made.bytes());
        }
        return made;
    }

    /** A file is the digest of what follows, so that one that was cut off or changed is never taken for the PDF. */
    private byte[] kept(String key) {
        Path file = folder.resolve(key);
        try {
            byte[] all = RegularFiles.readAllBytes(file);
            byte[] bytes = all.length < DIGEST ? all : Arrays.copyOfRange(all, DIGEST, all.length);
            if (all.length < DIGEST || !Arrays.equals(sha256().digest(bytes), Arrays.copyOf(all, DIGEST))) {
                return null;
            }
            if (Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(Duration.ofDays(1)))) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return bytes;
        } catch (IOException notKept) {
            return null;
        }
    }

    private void keep(String key, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            sweep();
            Path part = Files.createTempFile(folder, "part-", "");
            byte[] all = Arrays.copyOf(sha256().digest(bytes), DIGEST + bytes.length);
            System.arraycopy(bytes, 0, all, DIGEST, bytes.length);
            Files.write(part, all);
            Files.move(part, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            // it will be made again, which takes a while and harms nothing
        }
    }

    private void sweep() throws IOException {
        Instant limit = Instant.now().minus(KEPT_UNUSED);
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(Integer.toString(part.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(part);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
