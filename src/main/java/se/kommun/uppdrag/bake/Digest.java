package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Stands for some bytes: equal digests, equal bytes. */
public record Digest(String hex) {

    public static Digest of(byte[] bytes) {
        try {
            return new Digest(new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes)).toString(16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Of a file's bytes; one of its own for every file that cannot be read. */
    static Digest of(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return new Digest("");
        }
    }
}
