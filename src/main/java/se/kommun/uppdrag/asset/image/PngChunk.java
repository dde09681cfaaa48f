package se.kommun.uppdrag.asset.image;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Writes a chunk of a PNG: length, name, data and checksum (PNG, section 5.3). */
final class PngChunk {

    private PngChunk() {}

    static byte[] of(String name, byte[] data) {
        byte[] content = ByteBuffer.allocate(4 + data.length).put(ChunkName.toBytes(name)).put(data).array();
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(8 + content.length).putInt(data.length).put(content).putInt((int) sum.getValue()).array();
    }
}
