package se.kommun.uppdrag.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;

/**
 * Compresses with Brotli (RFC 7932) at the highest level. Loading this class loads the native library, so use it only if there is
 * something to compress.
 */
final class Brotli {

    private static final Encoder.Parameters HIGHEST_LEVEL = Encoder.Parameters.create(11);

    private Brotli() {}

    /** Whether the library has native code for this platform. */
    static boolean isAvailable() {
        return Brotli4jLoader.isAvailable();
    }

    static byte[] compress(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, HIGHEST_LEVEL);
    }
}
