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
 * What earlier builds made, by the digest of all that it was made of. Each entry begins with the digest of its own content,
 * so that one that is cut short or changed is taken for none. The folder can be deleted at any time; where it cannot be
 * written, everything is made each time. Thread-safe, also among processes.
 */
public final class ContentCache {

    private static final int DIGEST = 32;

    private final Path folder;
    private final Supplier<String> recipe;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private byte[] maker;

    /**
     * @param folder made when there is something to keep
     * @param recipe tells apart what makes other things of the same bytes, such as versions of libraries; asked when the first
     *     key is. Java and the kind of machine are told apart in any case
     */
    public ContentCache(Path folder, Supplier<String> recipe) {
        this.folder = folder;
        this.recipe = recipe;
    }

    private synchronized byte[] creator() {
        if (maker == null) {
            maker = (recipe.get() + " " + System.getProperty("java.vm.version") + " " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + "\n").getBytes(StandardCharsets.UTF_8);
        }
        return maker;
    }

    /** Tells one version of a library from another: the name of its jar. The class is not loaded. */
    public static String versionOf(String className) {
        String place = String.valueOf(ContentCache.class.getClassLoader().getResource(className.replace('.', '/') + ".class"));
        int end = place.indexOf(".jar!");
        return end < 0 ? place : place.substring(place.lastIndexOf('/', end) + 1, end);
    }

    /** The name of the entry for what is made of some bytes. */
    public String key(byte[] bytes) {
        return Sha256.hex(creator(), bytes);
    }

    public Optional<byte[]> get(String key) {
        used.add(key);
        try {
            byte[] entry = RegularFiles.readAllBytes(folder.resolve(key));
            byte[] content = Arrays.copyOfRange(entry, Math.min(DIGEST, entry.length), entry.length);
            return entry.length >= DIGEST && Arrays.equals(entry, 0, DIGEST, Sha256.digest(content), 0, DIGEST)
                    ? Optional.of(content) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** An entry that is of use, although nobody needs it now. */
    public void use(String key) {
        used.add(key);
    }

    public void put(String key, byte[] content) {
        used.add(key);
        byte[] entry = ByteBuffer.allocate(DIGEST + content.length).put(Sha256.digest(content)).put(content).array();
        Path unfinished = folder.resolve(key + "." + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + "~");
        try {
            Files.createDirectories(folder);
            Files.write(unfinished, entry);
            Files.move(unfinished, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notKept) {
            // only the time to make it again is lost
        }
    }

    /** Deletes what has not been asked for or put since this was made. */
    public void removeUnused() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> unused = list.filter(file -> !used.contains(file.getFileName().toString())).toList();
            for (Path file : unused) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftForTheNextBuild) {
            // too much is kept, nothing wrong
        }
    }
}
