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
 * What only the user who started the preview has. The browser's cookie and the word that our own pages write with are digests of
 * it, so that neither tells the other. It is kept in a private file: tabs that are open stay signed in when the preview is
 * started again.
 *
 * @param secret hexadecimal digits
 */
record SessionSecret(String secret) {

    private static final String FILE = "preview-secret";
    private static final int BYTES = 32;

    /** The site's secret, made at the first start. Where it cannot be kept it lasts as long as the preview. */
    static SessionSecret of(Path site) {
        PrivateFolder folder = new PrivateFolder(site);
        try {
            Optional<SessionSecret> kept = folder.read(FILE).filter(text -> text.matches("[0-9a-f]{" + 2 * BYTES + "}")).map(SessionSecret::new);
            if (kept.isPresent()) {
                return kept.get();
            }
            SessionSecret fresh = new SessionSecret(random());
            folder.write(FILE, fresh.secret());
            return fresh;
        } catch (IOException unwritable) {
            return new SessionSecret(random());
        }
    }

    /** 32 random bytes in hexadecimal digits. */
    static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** A word of 64 hexadecimal digits that this secret alone makes for a purpose. */
    String word(String purpose) {
        return Sha256.hex(purpose + ":" + secret);
    }

    /** Whether two words are equal, in a time that does not tell how much of them is. */
    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SessionSecret"; // never in a message
    }
}
