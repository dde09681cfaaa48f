package se.kommun.uppdrag.asset.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Reads WebP by its chunks: kept are those that pixels, colours and movement need, and of EXIF the orientation. */
final class Webp {

    private static final int HEAD = 12;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final int HAS_ANIMATION = 0x02;

    private Webp() {}

    static ImageFile read(byte[] bytes) throws BrokenImageException, CostlyImage {
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
        for (int place = HEAD; place < end; ) {
            String name = name(bytes, place);
            int length = in.getInt(place + 4);
            int content = place + 8;
            if (length < 0 || length > end - content) {
                throw new BrokenImageException("no chunk at " + place);
            }
            int whole = Math.min(8 + length + (length & 1), bytes.length - place);
            if (name.equals("EXIF")) {
                orientation = orientation(bytes, content, length);
            }
            if (name.equals("VP8X")) {
                flags = bytes[content];
            }
            if (name.equals("ANMF")) {
                CostlyImage.checkFrames(++frames);
            }
            int[] own = new int[2];
            measure(name, in, content, own);
            if (size[0] == 0) {
                size = own;
            } else if (own[0] > size[0] || own[1] > size[1]) {
                throw new BrokenImageException("pixels outside of the image");
            }
            if (KEPT.contains(name)) {
                chunks.write(bytes, place, whole);
            }
            place += whole;
        }
        byte[] clean = rebuilt(chunks.toByteArray(), flags, orientation);
        return ImageFile.turned(size[0], size[1], orientation, (flags & HAS_ANIMATION) != 0, Arrays.equals(clean, bytes) ? bytes : clean);
    }

    private static int orientation(byte[] bytes, int content, int length) {
        // Some programs put JPEG's own beginning before the block.
        int skip = length > 6 && name(bytes, content).equals("Exif") ? 6 : 0;
        return Exif.orientation(ByteBuffer.wrap(bytes, content + skip, length - skip));
    }

    private static void measure(String name, ByteBuffer in, int content, int[] size) {
        switch (name) {
            case "VP8X" -> {
                size[0] = 1 + (in.getInt(content + 4) & 0xFFFFFF);
                size[1] = 1 + (in.getInt(content + 6) >>> 8);
            }
            case "VP8L" -> {
                int bits = in.getInt(content + 1);
                size[0] = 1 + (bits & 0x3FFF);
                size[1] = 1 + (bits >>> 14 & 0x3FFF);
            }
            case "VP8 " -> {
                size[0] = in.getShort(content + 6) & 0x3FFF;
                size[1] = in.getShort(content + 8) & 0x3FFF;
            }
            default -> { }
        }
    }

    private static byte[] rebuilt(byte[] chunks, int flags, int orientation) {
        // Only the extended form can hold EXIF, so a file that tells an orientation is of that form.
        boolean turned = orientation != 1 && name(chunks, 0).equals("VP8X");
        byte[] tiff = turned ? Exif.of(orientation) : new byte[0];
        int more = turned ? 8 + tiff.length : 0;
        ByteBuffer out = ByteBuffer.allocate(HEAD + chunks.length + more).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(4 + chunks.length + more).put(ascii("WEBP")).put(chunks);
        if (turned) {
            out.put(ascii("EXIF")).putInt(tiff.length).put(tiff);
        }
        if (name(chunks, 0).equals("VP8X")) {
            out.put(HEAD + 8, (byte) (flags & ~HAS_XMP & ~HAS_EXIF | (turned ? HAS_EXIF : 0)));
        }
        return out.array();
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String name(byte[] bytes, int place) {
        return new String(bytes, place, 4, StandardCharsets.ISO_8859_1);
    }
}
