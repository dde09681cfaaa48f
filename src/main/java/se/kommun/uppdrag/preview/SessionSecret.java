package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import se.kommun.uppdrag.files.Sha256;

/**
 * The secret of the user who started the preview. The sign-in cookie and the token for writing are digests of it, so that neither
 * can be computed from the other. It is stored in a private file, so that open tabs stay signed in after a restart.
 *
 * @param secret hexadecimal digits
 */
record SessionSecret(String secret) {

    private static final String FILE = "preview-secret";
    private static final int BYTES = 32;

    /** The site's secret, created at the first start. If it cannot be stored, it is valid until the preview ends. */
    static SessionSecret of(Path site) {
        PrivateFolder folder = new PrivateFolder(site);
        try {
            Optional<SessionSecret> stored = folder.read(FILE).filter(text -> text.matches("[0-9a-f]{" + 2 * BYTES + "}")).map(SessionSecret::new);
            if (stored.isPresent()) {
                return stored.get();
            }
            SessionSecret created = new SessionSecret(random());
            folder.write(FILE, created.secret());
            return created;
        } catch (IOException unwritable) {
            return new SessionSecret(random());
        }
    }

    /** {@value #BYTES} random bytes in hexadecimal. */
    static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** A token of 64 hexadecimal digits: the SHA-256 of a purpose and this secret. */
    String token(String purpose) {
        return Sha256.hex(purpose + ":" + secret);
    }

    /** Compares two tokens in constant time, against timing attacks. */
    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SessionSecret"; // the secret must not appear in messages
    }
}
