package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.files.Digest;

/** A file of the site in memory. A large file is not held in memory but read from its source when it is requested. Immutable. */
public final class ServedFile {

    private static final long MAX_IN_MEMORY = 512 * 1024;

    private final String tag;
    private final long size;
    private final byte @Nullable [] bytes;
    private final @Nullable StaticFile file;

    private ServedFile(String tag, long size, byte @Nullable [] bytes, @Nullable StaticFile file) {
        this.tag = tag;
        this.size = size;
        this.bytes = bytes;
        this.file = file;
    }

    static ServedFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static ServedFile of(byte [] bytes) {
        return new ServedFile(Digest.of(bytes).hex(), bytes.length, bytes, null);
    }

    /** A file beside the pages; returns {@code before} itself if the bytes are the same. */
    static ServedFile of(StaticFile file, @Nullable ServedFile before) {
        try {
            ServedFile now = file.isAsIs() && Files.size(file.source()) > MAX_IN_MEMORY ? onDisk(file) : of(file.bytes());
            return before != null && before.tag.equals(now.tag) && Objects.equals(before.file, now.file) ? before : now;
        } catch (IOException vanished) {
            return of(new byte[0]); // the next build sees that it is gone
        }
    }

    private static ServedFile onDisk(StaticFile file) throws IOException {
        long size = Files.size(file.source());
        return new ServedFile(size + "-" + Files.getLastModifiedTime(file.source()).toMillis(), size, null, file);
    }

    /** The entity tag: equal tags at one address mean equal bytes. Letters, digits and hyphens. */
    public String tag() {
        return tag;
    }

    /** The size in bytes. */
    public long size() {
        return size;
    }

    public byte @Nullable [] bytes() throws IOException {
        return bytes == null ? file.bytes() : bytes.clone();
    }
}
