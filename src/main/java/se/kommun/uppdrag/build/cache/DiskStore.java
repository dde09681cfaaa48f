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
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * The pages of the last published build: the pages are the published files, which the next build links to, and a file beside
 * them has the rest. The file may be deleted at any time; one that is damaged, or that another version of the program wrote, is
 * ignored.
 */
public final class DiskStore implements PageStore {

    private static final int CHECKSUM_BYTES = Long.BYTES;
    private static final int HEADER_BYTES = CHECKSUM_BYTES + 2 * Long.BYTES;

    /**
     * What the file has of a page.
     *
     * @param signature of the published file; null until it is written
     * @param encoded by {@link CachedPageWriter}
     */
    private record Entry(@Nullable FileSignature signature, byte[] encoded) {}

    private final Path folder;
    private final Path file;
    private final CompletableFuture<Map<String, Entry>> before;
    private final Map<String, Entry> now = new ConcurrentHashMap<>();

    /**
     * Begins to read the file.
     *
     * @param folder with the published pages
     * @param file need not exist
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
        return Optional.ofNullable(before.join().get(address)).map(entry -> CachedPageReader.decode(address, entry.encoded()));
    }

    /** The page is not stored before {@link #written} is called. */
    @Override
    public void put(CachedPage page) {
        now.put(page.address(), new Entry(null, CachedPageWriter.encode(page)));
    }

    /** To be called when a page has been written to its file. */
    public void written(String address, Path page) throws IOException {
        Entry entry = now.get(address);
        if (entry != null) {
            now.put(address, new Entry(FileSignature.of(page), entry.encoded()));
        }
    }

    /**
     * Links a file to the published page at an address, and stores that page again.
     *
     * @return false when the page is no longer the one that was stored, or the file system has no links
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
            // no links, or somebody has deleted the published page
        }
        Files.deleteIfExists(page);
        return false;
    }

    /** Deletes the file: the next build renders all pages. */
    public void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Begins to encode the pages of this build, and returns the bytes for {@link #save}. */
    public CompletableFuture<byte[]> prepare() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return encode();
            } catch (IOException unknownProgram) {
                return new byte[0];
            }
        });
    }

    /** Writes the file. To be called when the pages have been published. */
    public void save(byte[] bytes) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.write(whole, bytes);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
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
        sign(all, GlobalInputs.program());
        return all;
    }

    /** Writes the header: a checksum of all that follows it, and who wrote it. */
    static void sign(byte[] all, Digest program) {
        ByteBuffer header = ByteBuffer.wrap(all).putLong(CHECKSUM_BYTES, program.high()).putLong(CHECKSUM_BYTES + Long.BYTES, program.low());
        header.putLong(0, checksum(all));
    }

    private static Map<String, Entry> decode(byte[] all) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
        Map<String, Entry> pages = new HashMap<>();
        Digest program = GlobalInputs.program();
        if (all.length < HEADER_BYTES || in.readLong() != checksum(all) || !new CachedPageReader(in).digest().equals(program)) {
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
