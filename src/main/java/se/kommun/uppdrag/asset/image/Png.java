package se.kommun.uppdrag.asset.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Reads a PNG chunk by chunk. Keeps the chunks that are needed for pixels, colours and animation, and the EXIF orientation. */
final class Png {

    private static final int SIGNATURE_LENGTH = 8;
    private static final Set<String> NEEDED_CHUNKS = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP",
            "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private Png() {}

    static ImageFile read(byte[] bytes) throws BrokenImageException, CostlyImageException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(bytes.length);
        int orientation = 1;
        boolean pixels = false;
        boolean animated = false;
        int frames = 0;
        String type = "";
        for (int offset = SIGNATURE_LENGTH; !type.equals("IEND"); offset += 12 + in.getInt(offset)) {
            int length = in.getInt(offset);
            type = ChunkName.at(bytes, offset + 4);
            if (length < 0 || length > in.limit() - offset - 12 || (offset == SIGNATURE_LENGTH) != type.equals("IHDR")) {
                throw new BrokenImageException("no chunk at " + offset);
            }
            switch (type) {
                case "IDAT" -> pixels = true;
                case "acTL" -> animated = true;
                case "fcTL" -> CostlyImageException.checkFrames(++frames);
                case "eXIf" -> orientation = Exif.orientation(ByteBuffer.wrap(bytes, offset + 8, length));
                default -> { }
            }
            if (NEEDED_CHUNKS.contains(type)) {
                chunks.write(bytes, offset, 12 + length);
            }
        }
        if (!pixels) {
            throw new BrokenImageException("no pixels");
        }
        int headerLength = 12 + in.getInt(SIGNATURE_LENGTH);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, SIGNATURE_LENGTH + headerLength);
        out.writeBytes(orientation == 1 ? new byte[0] : chunk("eXIf", Exif.of(orientation)));
        out.write(chunks.toByteArray(), headerLength, chunks.size() - headerLength);
        byte[] clean = out.toByteArray();
        return ImageFile.oriented(in.getInt(16), in.getInt(20), orientation, animated, Arrays.equals(clean, bytes) ? bytes : clean);
    }

    /** Length, name, data and checksum (PNG, section 5.3). */
    private static byte[] chunk(String name, byte[] data) {
        byte[] content = ByteBuffer.allocate(4 + data.length).put(ChunkName.toBytes(name)).put(data).array();
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(8 + content.length).putInt(data.length).put(content).putInt((int) sum.getValue()).array();
    }
}
