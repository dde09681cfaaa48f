package se.kommun.uppdrag.build.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * The pages of the last published build. Their HTML is in the published files, which the next build links to; a file beside the published
 * folder has everything else. That file may be deleted at any time. It is ignored if it is damaged or was written by another version of
 * the program.
 */
public final class DiskStore implements PageStore {

    private static final int CHECKSUM_BYTES = Long.BYTES;
    private static final int HEADER_BYTES = CHECKSUM_BYTES + 2 * Long.BYTES;

    /**
     * The entry of a page in the file.
     *
     * @param signature the signature of the published file; null until that is written
     * @param encoded by {@link CachedPageCodec}
     */
    private record Entry(@Nullable FileSignature signature, byte[] encoded) {}

    /**
     * The attributes of a file that show, without reading it, whether it has changed. They stay the same when the file is moved or linked, and
     * change when it is written or replaced.
     *
     * @param size in bytes
     * @param changed the time of the last change, in nanoseconds since 1970, in the resolution of the file system
     * @param identity the file key (on Unix device and inode); empty if the file system has none
     */
    record FileSignature(long size, long changed, String identity) {

        static FileSignature of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new FileSignature(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), Objects.toString(attributes.fileKey(), ""));
        }
    }

    private final Path folder;
    private final Path file;
    private final CompletableFuture<Map<String, Entry>> before;
    private final Map<String, Entry> now = new ConcurrentHashMap<>();

    /**
     * Starts to read the file on another thread.
     *
     * @param folder the folder with the published pages
     * @param file the file; need not exist
     */
    public DiskStore(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
        this.before = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.exists(file) ? decode(RegularFiles.readAllBytes(file)) : Map.of();
            } catch (IOException damaged) {
                return Map.of();
            }
        });
    }

    @Override
    public Optional<CachedPage> get(String address) {
        return Optional.ofNullable(before.join().get(address)).map(entry -> CachedPageCodec.decode(address, entry.encoded()));
    }

    /** Stores a page; takes effect when {@link #written} is called. */
    @Override
    public void put(CachedPage page) {
        now.put(page.address(), new Entry(null, CachedPageCodec.encode(page)));
    }

    /** Records the signature of a page's file. Call it after the page was written. */
    public void written(String address, Path page) throws IOException {
        Entry entry = now.get(address);
        if (entry != null) {
            now.put(address, new Entry(FileSignature.of(page), entry.encoded()));
        }
    }

    /**
     * Hard-links a new file to the published page at an address, and stores that page for the next build too.
     *
     * @return false if the published file has changed since it was stored, or if the file system has no links
     */
    public boolean link(String address, Path page) throws IOException {
        Entry entry = before.join().get(address);
        try {
            Files.createLink(page, folder.resolve(address));
            if (FileSignature.of(page).equals(entry.signature())) {
                now.put(address, entry);
                return true;
            }
        } catch (IOException | UnsupportedOperationException unavailable) {
            // the file system has no links, or the published page was deleted
        }
        Files.deleteIfExists(page);
        return false;
    }

    /** Deletes the file: the next build renders all pages. */
    public void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Starts to encode the pages of this build on another thread. Gives the bytes for {@link #save}. */
    public CompletableFuture<byte[]> prepare() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return encode();
            } catch (IOException unknownProgram) {
                return new byte[0];
            }
        });
    }

    /** Writes the file. Call it after the pages were published. */
    public void save(byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.write(temporary, bytes);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private byte[] encode() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        bytes.write(new byte[HEADER_BYTES]);
        DataOutputStream out = new DataOutputStream(bytes);
        for (Map.Entry<String, Entry> page : new TreeMap<>(now).entrySet()) {
            FileSignature signature = page.getValue().signature();
            if (signature != null) {
                out.writeUTF(page.getKey());
                out.writeLong(signature.size());
                out.writeLong(signature.changed());
                out.writeUTF(signature.identity());
                out.writeInt(page.getValue().encoded().length);
                out.write(page.getValue().encoded());
            }
        }
        byte[] all = bytes.toByteArray();
        writeHeader(all, GlobalInputs.program());
        return all;
    }

    /** Writes the header: the checksum of everything after it, and the digest of the program. */
    static void writeHeader(byte[] all, Digest program) {
        ByteBuffer header = ByteBuffer.wrap(all).putLong(CHECKSUM_BYTES, program.high()).putLong(CHECKSUM_BYTES + Long.BYTES, program.low());
        header.putLong(0, checksum(all));
    }

    private static Map<String, Entry> decode(byte[] all) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
        Map<String, Entry> pages = new HashMap<>();
        Digest program = GlobalInputs.program();
        if (all.length < HEADER_BYTES || in.readLong() != checksum(all) || !new Digest(in.readLong(), in.readLong()).equals(program)) {
            return pages;
        }
        while (in.available() > 0) {
            pages.put(in.readUTF(), new Entry(new FileSignature(in.readLong(), in.readLong(), in.readUTF()), in.readNBytes(in.readInt())));
        }
        return pages;
    }

    private static long checksum(byte[] all) {
        CRC32 checksum = new CRC32();
        checksum.update(all, CHECKSUM_BYTES, all.length - CHECKSUM_BYTES);
        return checksum.getValue() << 1 | 1;
    }
}
