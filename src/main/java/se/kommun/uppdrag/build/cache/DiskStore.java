package se.kommun.uppdrag.build.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * The pages and sources of the last published build. The HTML is in the published files, which the next build links to; a file beside the
 * published folder has everything else. That file may be deleted at any time. It is ignored if it is damaged or was written by another version of
 * the program.
 */
public final class DiskStore implements PageStore {

    private static final int CHECKSUM_BYTES = Long.BYTES;
    private static final int HEADER_BYTES = CHECKSUM_BYTES + 2 * Long.BYTES;

    /**
     * The entry of a page in the file.
     *
     * @param signature the signature of the published file; null until that is written
     * @param encoded by {@link CacheEncoder}
     */
    private record Entry(@Nullable FileSignature signature, byte[] encoded) {}

    /**
     * What the file holds.
     *
     * @param pages by address
     * @param sources by path, encoded by {@link CacheEncoder}
     */
    private record Entries(Map<String, Entry> pages, Map<String, byte[]> sources) {}

    private final Path folder;
    private final Path file;
    private final CompletableFuture<Entries> before;
    private final Map<String, Entry> now = new ConcurrentHashMap<>();
    private final Map<String, byte[]> sources = new ConcurrentHashMap<>();

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
                return Files.exists(file) ? decode(RegularFiles.readAllBytes(file)) : new Entries(Map.of(), Map.of());
            } catch (IOException damaged) {
                return new Entries(Map.of(), Map.of());
            }
        });
    }

    @Override
    public Optional<CachedPage> get(String address) {
        return Optional.ofNullable(before.join().pages().get(address)).map(entry -> CacheDecoder.page(address, entry.encoded()));
    }

    @Override
    public Optional<CachedSource> source(String path, Digest schema, Digest source) {
        byte[] encoded = before.join().sources().get(path);
        Optional<CachedSource> known = Optional.ofNullable(encoded).map(each -> CacheDecoder.source(path, each)).filter(each -> each.isUpToDate(schema, source));
        known.ifPresent(each -> sources.put(path, encoded));
        return known;
    }

    /** Stores a page; takes effect when {@link #written} is called. */
    @Override
    public void put(CachedPage page) {
        now.put(page.address(), new Entry(null, CacheEncoder.encode(page)));
    }

    @Override
    public void put(String path, CachedSource source) {
        sources.put(path, CacheEncoder.encode(source));
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
        Entry entry = before.join().pages().get(address);
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
        out.writeInt(sources.size());
        for (Map.Entry<String, byte[]> source : sources.entrySet()) {
            out.writeUTF(source.getKey());
            out.writeInt(source.getValue().length);
            out.write(source.getValue());
        }
        for (Map.Entry<String, Entry> page : now.entrySet()) {
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

    private static Entries decode(byte[] all) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
        Entries entries = new Entries(new HashMap<>(), new HashMap<>());
        Digest program = GlobalInputs.program();
        if (all.length < HEADER_BYTES || in.readLong() != checksum(all) || !new Digest(in.readLong(), in.readLong()).equals(program)) {
            return entries;
        }
        for (int left = in.readInt(); left > 0; left--) {
            entries.sources().put(in.readUTF(), in.readNBytes(in.readInt()));
        }
        while (in.available() > 0) {
            entries.pages().put(in.readUTF(), new Entry(new FileSignature(in.readLong(), in.readLong(), in.readUTF()), in.readNBytes(in.readInt())));
        }
        return entries;
    }

    private static long checksum(byte[] all) {
        CRC32 checksum = new CRC32();
        checksum.update(all, CHECKSUM_BYTES, all.length - CHECKSUM_BYTES);
        return checksum.getValue() << 1 | 1;
    }
}
