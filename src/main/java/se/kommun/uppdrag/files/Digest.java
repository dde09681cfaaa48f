package se.kommun.uppdrag.files;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An MD5 digest (RFC 1321). MD5 is the fastest algorithm that every Java version has. It only has to detect accidental
 * differences: an attacker who can write the sources can change the site anyway.
 */
public record Digest(long high, long low) {

    private static final Digest UNREADABLE = new Digest(0, 0);
    private static final MessageDigest MD5 = md5();

    /** The digest of bytes. */
    public static Digest of(byte[] bytes) {
        try {
            // A copy of an unused one: the search for its provider takes as long as the digest of a page.
            ByteBuffer digest = ByteBuffer.wrap(((MessageDigest) MD5.clone()).digest(bytes));
            return new Digest(digest.getLong(), digest.getLong());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own MD5 can be copied", impossible);
        }
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has MD5", impossible);
        }
    }

    /** The digest of a file's content; the same constant for all files that cannot be read. */
    public static Digest of(Path file) {
        return RegularFiles.tryReadAllBytes(file).map(bytes -> of(bytes)).orElse(UNREADABLE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && high == digest.high && low == digest.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low);
    }

    /** 32 hexadecimal digits. */
    public String hex() {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(high) + format.toHexDigits(low);
    }
}
