package se.kommun.uppdrag.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Stands for some bytes: equal digests, equal bytes. It is MD5, the quickest that every Java has, since it guards against
 * mistakes and not against people: who can write the sources needs no trick to change the site.
 */
public record Digest(long high, long low) {

    private static final Digest NOTHING = new Digest(0, 0);

    /** Of bytes. */
    public static Digest of(byte @Nullable [] bytes) {
        try {
            ByteBuffer digest = ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(bytes));
            return new Digest(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has MD5", impossible);
        }
    }

    /** Of a file's bytes; one and the same for all that cannot be read. */
    public static Digest of(Path file) {
        try {
            return of(RegularFiles.readAllBytes(file));
        } catch (IOException unreadable) {
            return NOTHING;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && high == digest.high && low == digest.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low);
    }

    /** 32 digits. */
    public String hex() {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(high) + format.toHexDigits(low);
    }
}
