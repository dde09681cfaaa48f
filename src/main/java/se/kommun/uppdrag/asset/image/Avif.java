package se.kommun.uppdrag.asset.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads the size of an AVIF image and finds out whether it contains metadata. Metadata is not removed, because the format refers
 * to its parts by their offset in the file.
 */
final class Avif {

    private Avif() {}

    static ImageFile read(byte[] bytes) throws BrokenImageException, CostlyImageException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int meta = find(in, 0, in.limit(), "meta");
        int metaEnd = meta + in.getInt(meta);
        int items = find(in, meta + 12, metaEnd, "iprp");
        int properties = find(in, items + 8, items + in.getInt(items), "ipco");
        int width = 0;
        int height = 0;
        int orientation = 1;
        for (int offset = properties + 8; offset < properties + in.getInt(properties); offset += in.getInt(offset)) {
            String name = ChunkName.at(in.array(), offset + 4);
            // The image itself has the largest size; smaller ones are tiles or thumbnails.
            if (name.equals("ispe") && in.getInt(offset + 12) > width) {
                width = in.getInt(offset + 12);
                height = in.getInt(offset + 16);
            }
            if (name.equals("ispe")) {
                CostlyImageException.checkSize(Integer.toUnsignedLong(in.getInt(offset + 12)), Integer.toUnsignedLong(in.getInt(offset + 16)));
            }
            if (name.equals("irot") && (in.get(offset + 8) & 1) != 0) {
                orientation = 6;
            }
            checkLength(in, offset);
        }
        String all = new String(bytes, meta, metaEnd - meta, StandardCharsets.ISO_8859_1);
        boolean hasMetadata = all.contains("infe") && (all.contains("Exif") || all.contains("application/rdf+xml"));
        return ImageFile.oriented(width, height, orientation, ChunkName.at(in.array(), 8).equals("avis"), hasMetadata ? null : bytes);
    }

    private static int find(ByteBuffer in, int from, int to, String name) throws BrokenImageException {
        for (int offset = from; offset < to; offset += in.getInt(offset)) {
            checkLength(in, offset);
            if (ChunkName.at(in.array(), offset + 4).equals(name)) {
                return offset;
            }
        }
        throw new BrokenImageException("no " + name);
    }

    private static void checkLength(ByteBuffer in, int offset) throws BrokenImageException {
        if (in.getInt(offset) < 8 || in.getInt(offset) > in.limit() - offset) {
            throw new BrokenImageException("no box at " + offset);
        }
    }
}
