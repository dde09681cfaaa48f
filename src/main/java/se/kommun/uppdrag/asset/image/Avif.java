package se.kommun.uppdrag.asset.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads of AVIF how large it is, and whether it tells more than pixels. Nothing is taken away: its parts are named by their
 * place in the file.
 */
final class Avif {

    private Avif() {}

    static ImageFile read(byte[] bytes) throws BrokenImageException, CostlyImage {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int meta = find(in, 0, in.limit(), "meta");
        int metaEnd = meta + in.getInt(meta);
        int items = find(in, meta + 12, metaEnd, "iprp");
        int properties = find(in, items + 8, items + in.getInt(items), "ipco");
        int width = 0;
        int height = 0;
        int orientation = 1;
        for (int place = properties + 8; place < properties + in.getInt(properties); place += in.getInt(place)) {
            String name = name(in, place);
            // The picture itself is the largest of those that the file has: others are its parts and its thumbnail.
            if (name.equals("ispe") && in.getInt(place + 12) > width) {
                width = in.getInt(place + 12);
                height = in.getInt(place + 16);
            }
            if (name.equals("ispe")) {
                CostlyImage.checkSize(Integer.toUnsignedLong(in.getInt(place + 12)), Integer.toUnsignedLong(in.getInt(place + 16)));
            }
            if (name.equals("irot") && (in.get(place + 8) & 1) != 0) {
                orientation = 6;
            }
            checkLength(in, place);
        }
        String all = new String(bytes, meta, metaEnd - meta, StandardCharsets.ISO_8859_1);
        boolean tells = all.contains("infe") && (all.contains("Exif") || all.contains("application/rdf+xml"));
        return ImageFile.turned(width, height, orientation, name(in, 4).equals("avis"), tells ? null : bytes);
    }

    private static int find(ByteBuffer in, int from, int to, String name) throws BrokenImageException {
        for (int place = from; place < to; place += in.getInt(place)) {
            checkLength(in, place);
            if (name(in, place).equals(name)) {
                return place;
            }
        }
        throw new BrokenImageException("no " + name);
    }

    private static void checkLength(ByteBuffer in, int place) throws BrokenImageException {
        if (in.getInt(place) < 8 || in.getInt(place) > in.limit() - place) {
            throw new BrokenImageException("no box at " + place);
        }
    }

    private static String name(ByteBuffer in, int place) {
        return new String(in.array(), place + 4, 4, StandardCharsets.ISO_8859_1);
    }
}
