package se.kommun.uppdrag.asset.image;

import java.nio.charset.StandardCharsets;

/** The name of a chunk or box in an image file: four characters, such as {@code IHDR}. */
final class ChunkName {

    private static final int LENGTH = 4;

    private ChunkName() {}

    static String at(byte[] bytes, int offset) {
        return new String(bytes, offset, LENGTH, StandardCharsets.ISO_8859_1);
    }

    static byte[] toBytes(String name) {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }
}
