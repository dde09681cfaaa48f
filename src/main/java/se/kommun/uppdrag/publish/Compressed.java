package se.kommun.uppdrag.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A file in both forms that browsers ask for.
 *
 * @param brotli null on a machine that the library has no native part for
 */
record Compressed(byte[] gzip, byte[] brotli) {

    static Compressed of(byte[] bytes) throws IOException {
        return new Compressed(gzip(bytes), Brotli.isAvailable() ? Brotli.compress(bytes) : null);
    }

    /** Whether both forms are there. */
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

    /** Both forms one after the other; {@link #from} knows where they meet. */
    byte[] joined() {
        byte[] all = Arrays.copyOf(gzip, gzip.length + brotli.length);
        System.arraycopy(brotli, 0, all, gzip.length, brotli.length);
        return all;
    }

    static Compressed from(byte[] joined, int gzipLength) {
        return new Compressed(Arrays.copyOf(joined, gzipLength), Arrays.copyOfRange(joined, gzipLength, joined.length));
    }
}
