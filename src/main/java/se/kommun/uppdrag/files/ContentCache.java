package se.kommun.uppdrag.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A cache in a folder, for results of earlier builds, by the digest of all inputs. Each entry begins with the SHA-256 digest of
 * its content, so that a truncated or changed entry counts as missing. The folder can be deleted at any time; if it is not
 * writable, nothing is cached. Thread-safe, also between processes.
 */
public final class ContentCache {

    private static final int DIGEST_LENGTH = 32;

    private final Path folder;
    private final Supplier<String> versions;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private byte[] keyPrefix;

    /**
     * @param folder created with the first entry
     * @param versions a text that changes when the same input gives another result, such as versions of libraries; called for the
     *     first key. Java version, operating system and architecture are part of each key anyway
     */
    public ContentCache(Path folder, Supplier<String> versions) {
        this.folder = folder;
        this.versions = versions;
    }

    private synchronized byte[] keyPrefix() {
        if (keyPrefix == null) {
            keyPrefix = (versions.get() + " " + System.getProperty("java.vm.version") + " " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + "\n").getBytes(StandardCharsets.UTF_8);
        }
        return keyPrefix;
    }

    /** The file name of the jar that contains a class, which includes the version of the library. The class is not loaded. */
    public static String versionOf(String className) {
        String location = String.valueOf(ContentCache.class.getClassLoader().getResource(className.replace('.', '/') + ".class"));
        int end = location.indexOf(".jar!");
        return end < 0 ? location : location.substring(location.lastIndexOf('/', end) + 1, end);
    }

    /** The key for the result that is made from some bytes. */
    public String key(byte[] bytes) {
        return Sha256.hex(keyPrefix(), bytes);
    }

    /** The content of an entry; empty if there is none, or if it is damaged. Marks the entry as used. */
    public Optional<byte[]> get(String key) {
        used.add(key);
        try {
            byte[] entry = RegularFiles.readAllBytes(folder.resolve(key));
            byte[] content = Arrays.copyOfRange(entry, Math.min(DIGEST_LENGTH, entry.length), entry.length);
            return entry.length >= DIGEST_LENGTH && Arrays.equals(entry, 0, DIGEST_LENGTH, Sha256.digest(content), 0, DIGEST_LENGTH)
                    ? Optional.of(content) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Marks an entry as used without reading it, so that {@link #removeUnused} does not delete it. */
    public void use(String key) {
        used.add(key);
    }

    /** Writes an entry and marks it as used. Errors are ignored. */
    public void put(String key, byte[] content) {
        used.add(key);
        byte[] entry = ByteBuffer.allocate(DIGEST_LENGTH + content.length).put(Sha256.digest(content)).put(content).array();
        Path temporary = folder.resolve(key + "." + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + "~");
        try {
            Files.createDirectories(folder);
            Files.write(temporary, entry);
            Files.move(temporary, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notWritten) {
            // The result is made again in the next build.
        }
    }

    /** Deletes the entries that have not been used since this object was created. */
    public void removeUnused() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> unused = list.filter(file -> !used.contains(file.getFileName().toString())).toList();
            for (Path file : unused) {
                Files.deleteIfExists(file);
            }
        } catch (IOException notDeleted) {
            // The next build deletes what remains.
        }
    }
}
