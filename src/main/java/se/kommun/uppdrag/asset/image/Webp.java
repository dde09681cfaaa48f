package se.kommun.uppdrag.asset.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/** Reads a WebP chunk by chunk. Keeps the chunks that are needed for pixels, colours and animation, and the EXIF orientation. */
final class Webp {

    private static final int HEADER_LENGTH = 12;
    private static final Set<String> NEEDED_CHUNKS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final int HAS_ANIMATION = 0x02;

    private Webp() {}

    static ImageFile read(byte[] bytes) throws BrokenImageException, CostlyImageException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (in.getInt(4) < 4 || in.getInt(4) > bytes.length - 8) {
            throw new BrokenImageException("not all of it");
        }
        int end = 8 + in.getInt(4);
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(bytes.length);
        int[] size = new int[2];
        int orientation = 1;
        int flags = 0;
        int frames = 0;
        for (int offset = HEADER_LENGTH; offset < end; ) {
            String name = ChunkName.at(bytes, offset);
            int length = in.getInt(offset + 4);
            int content = offset + 8;
            if (length < 0 || length > end - content) {
                throw new BrokenImageException("no chunk at " + offset);
            }
            int chunkLength = Math.min(8 + length + (length & 1), bytes.length - offset);
            if (name.equals("EXIF")) {
                orientation = orientation(bytes, content, length);
            }
            if (name.equals("VP8X")) {
                flags = bytes[content];
            }
            if (name.equals("ANMF")) {
                CostlyImageException.checkFrames(++frames);
            }
            int[] chunkSize = size(name, in, content);
            if (size[0] == 0) {
                size = chunkSize;
            } else if (chunkSize[0] > size[0] || chunkSize[1] > size[1]) {
                throw new BrokenImageException("pixels outside of the image");
            }
            if (NEEDED_CHUNKS.contains(name)) {
                chunks.write(bytes, offset, chunkLength);
            }
            offset += chunkLength;
        }
        byte[] clean = rebuilt(chunks.toByteArray(), flags, orientation);
        return ImageFile.oriented(size[0], size[1], orientation, (flags & HAS_ANIMATION) != 0, Arrays.equals(clean, bytes) ? bytes : clean);
    }

    private static int orientation(byte[] bytes, int content, int length) {
        // Some programs write the JPEG prefix "Exif\0\0" before the TIFF block.
        int skip = length > 6 && ChunkName.at(bytes, content).equals("Exif") ? 6 : 0;
        return Exif.orientation(ByteBuffer.wrap(bytes, content + skip, length - skip));
    }

    /** Width and height as a chunk gives them; 0 if it has none. */
    private static int[] size(String name, ByteBuffer in, int content) {
        return switch (name) {
            case "VP8X" -> new int[] {1 + (in.getInt(content + 4) & 0xFFFFFF), 1 + (in.getInt(content + 6) >>> 8)};
            case "VP8L" -> new int[] {1 + (in.getInt(content + 1) & 0x3FFF), 1 + (in.getInt(content + 1) >>> 14 & 0x3FFF)};
            case "VP8 " -> new int[] {in.getShort(content + 6) & 0x3FFF, in.getShort(content + 8) & 0x3FFF};
            default -> new int[2];
        };
    }

    private static byte[] rebuilt(byte[] chunks, int flags, int orientation) {
        // Only the extended format (VP8X) can contain EXIF, so a file with an orientation has that format.
        boolean hasOrientation = orientation != 1 && ChunkName.at(chunks, 0).equals("VP8X");
        byte[] tiff = hasOrientation ? Exif.of(orientation) : new byte[0];
        int more = hasOrientation ? 8 + tiff.length : 0;
        ByteBuffer out = ByteBuffer.allocate(HEADER_LENGTH + chunks.length + more).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ChunkName.toBytes("RIFF")).putInt(4 + chunks.length + more).put(ChunkName.toBytes("WEBP")).put(chunks);
        if (hasOrientation) {
            out.put(ChunkName.toBytes("EXIF")).putInt(tiff.length).put(tiff);
        }
        if (ChunkName.at(chunks, 0).equals("VP8X")) {
            out.put(HEADER_LENGTH + 8, (byte) (flags & ~HAS_XMP & ~HAS_EXIF | (hasOrientation ? HAS_EXIF : 0)));
        }
        return out.array();
    }
}
