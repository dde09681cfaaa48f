package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * A file of the site in memory. A large file is not held in memory but read from its source when it is requested. Immutable.
 *
 * @param tag the entity tag: equal tags at one address mean equal bytes. Letters, digits and hyphens
 * @param size in bytes
 * @param held the bytes, not to be modified; null for a large file
 * @param file the source of a large file
 */
public record ServedFile(String tag, long size, byte @Nullable [] held, @Nullable StaticFile file) {

    private static final long MAX_IN_MEMORY = 512 * 1024;

    static ServedFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static ServedFile of(byte[] bytes) {
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

    /** The first bytes, at most {@code length}; none if they cannot be read. */
    byte[] start(int length) {
        return held == null ? RegularFiles.tryReadStart(file.source(), length) : Arrays.copyOf(held, Math.min(length, held.length));
    }

    public byte[] bytes() throws IOException {
        return held == null ? file.bytes() : held.clone();
    }
}
