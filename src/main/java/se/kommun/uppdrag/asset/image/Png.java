package se.kommun.uppdrag.asset.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Reads PNG by its chunks: kept are those that pixels, colours and movement need, and of EXIF the orientation. */
final class Png {

    private static final int HEAD = 8;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP",
            "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private Png() {}

    static ImageFile read(byte[] bytes) throws BrokenImageException, CostlyImage {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int orientation = orientation(in);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, HEAD);
        boolean animated = false;
        for (int place = HEAD; ; place += 12 + in.getInt(place)) {
            String type = type(bytes, place);
            int whole = 12 + in.getInt(place);
            animated |= type.equals("acTL");
            if (KEPT.contains(type)) {
                out.write(bytes, place, whole);
            }
            if (type.equals("IHDR") && orientation != 1) {
                out.writeBytes(exif(orientation));
            }
            if (type.equals("IEND")) {
                byte[] clean = out.toByteArray();
                return ImageFile.turned(in.getInt(16), in.getInt(20), orientation, animated, Arrays.equals(clean, bytes) ? bytes : clean);
            }
        }
    }

    /** Also sees to it that every chunk is whole, up to the last. */
    private static int orientation(ByteBuffer in) throws BrokenImageException, CostlyImage {
        int orientation = 1;
        boolean pixels = false;
        int frames = 0;
        for (int place = HEAD; ; place += 12 + in.getInt(place)) {
            int length = in.getInt(place);
            String type = type(in.array(), place);
            if (length < 0 || length > in.limit() - place - 12 || (place == HEAD) != type.equals("IHDR")) {
                throw new BrokenImageException("no chunk at " + place);
            }
            pixels |= type.equals("IDAT");
            if (type.equals("fcTL")) {
                CostlyImage.checkFrames(++frames);
            }
            if (type.equals("eXIf")) {
                orientation = Exif.orientation(ByteBuffer.wrap(in.array(), place + 8, length));
            }
            if (type.equals("IEND")) {
                if (!pixels) {
                    throw new BrokenImageException("no pixels");
                }
                return orientation;
            }
        }
    }

    private static String type(byte[] bytes, int place) {
        return new String(bytes, place + 4, 4, StandardCharsets.ISO_8859_1);
    }

    private static byte[] exif(int orientation) {
        byte[] tiff = Exif.of(orientation);
        byte[] content = ByteBuffer.allocate(4 + tiff.length).put("eXIf".getBytes(StandardCharsets.ISO_8859_1)).put(tiff).array();
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(8 + content.length).putInt(tiff.length).put(content).putInt((int) sum.getValue()).array();
    }
}
