package se.kommun.uppdrag.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What earlier builds compressed. An entry's name is the digest of the bytes that were compressed and of all else that
 * shapes the result; it begins with the digest of its own content, so that one that is cut short or changed is taken for
 * none. The folder can be deleted at any time; where it cannot be written, everything is compressed each time. Thread-safe.
 */
final class CompressedCache {

    private static final int DIGEST = 32;
    /** Another zlib or brotli may give other bytes of the same text. */
    private static final byte[] MAKER = ("1 " + System.getProperty("java.vm.version") + " " + System.getProperty("os.arch") + " "
            + System.getProperty("os.name") + " " + Fingerprint.maker("com/aayushatharva/brotli4j/encoder/Encoder.class") + "\n")
            .getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    CompressedCache(Path folder) {
        this.folder = folder;
    }

    /** The name of the entry for some bytes. */
    static String key(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(MAKER);
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    Optional<Compressed> get(String key) {
        used.add(key);
        try {
            byte[] entry = Files.readAllBytes(folder.resolve(key));
            if (entry.length < DIGEST + Integer.BYTES) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(entry, DIGEST, entry.length);
            int gzipLength = ByteBuffer.wrap(content).getInt();
            byte[] joined = Arrays.copyOfRange(content, Integer.BYTES, content.length);
            boolean sound = Arrays.equals(sha256().digest(content), Arrays.copyOf(entry, DIGEST));
            return sound ? Optional.of(Compressed.from(joined, gzipLength)) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    void put(String key, Compressed made) {
        byte[] joined = made.joined();
        byte[] content = ByteBuffer.allocate(Integer.BYTES + joined.length).putInt(made.gzip().length).put(joined).array();
        byte[] entry = ByteBuffer.allocate(DIGEST + content.length).put(sha256().digest(content)).put(content).array();
        Path unfinished = folder.resolve(key + "." + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + "~");
        try {
            Files.createDirectories(folder);
            Files.write(unfinished, entry);
            Files.move(unfinished, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notKept) {
            // only the time to make it again is lost
        }
    }

    /** Deletes what was not asked for since this was made. */
    void sweep() {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> unused = list.filter(file -> !used.contains(file.getFileName().toString())).toList();
            for (Path file : unused) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftForTheNextBuild) {
            // too much is kept, nothing wrong
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
