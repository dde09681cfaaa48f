package se.kommun.uppdrag.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;

/** Brotli at its smallest. The library's native part is loaded when this class is first used, so use it only when there is something to do. */
final class Brotli {

    private static final Encoder.Parameters SMALLEST = Encoder.Parameters.create(11);

    private Brotli() {}

    /** Whether this machine is one that the library has a native part for. */
    static boolean isAvailable() {
        return Brotli4jLoader.isAvailable();
    }

    static byte[] compress(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, SMALLEST);
    }
}
