package se.kommun.uppdrag.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The two compressed forms of a file.
 *
 * @param brotli null if the library has no native code for this platform
 */
record Compressed(byte[] gzip, byte @Nullable [] brotli) {

    static Compressed of(byte[] bytes) throws IOException {
        return new Compressed(gzip(bytes), Brotli.isAvailable() ? Brotli.compress(bytes) : null);
    }

    /** Whether both forms exist. */
    boolean isComplete() {
        return brotli != null;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /**
     * Serializes both forms: the length of the gzip form as a 4-byte integer, the gzip form, the Brotli form. Requires
     * {@link #isComplete}.
     */
    byte[] joined() {
        return ByteBuffer.allocate(Integer.BYTES + gzip.length + brotli.length).putInt(gzip.length).put(gzip).put(brotli).array();
    }

    /** Deserializes the result of {@link #joined}. */
    static Compressed from(byte[] joined) {
        int middle = Integer.BYTES + ByteBuffer.wrap(joined).getInt();
        return new Compressed(Arrays.copyOfRange(joined, Integer.BYTES, middle), Arrays.copyOfRange(joined, middle, joined.length));
    }
}
