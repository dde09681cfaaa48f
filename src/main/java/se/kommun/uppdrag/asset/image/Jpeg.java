package se.kommun.uppdrag.asset.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads JPEG by its segments: kept are those that pixels and colours need, and of EXIF the orientation. */
final class Jpeg {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int scans;
    private int orientation = 1;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
    }

    static ImageFile read(byte[] bytes) throws BrokenImageException, CostlyImage {
        return new Jpeg(bytes).read();
    }

    private ImageFile read() throws BrokenImageException, CostlyImage {
        int place = 2;
        while (true) {
            if (at(place) != 0xFF) {
                throw new BrokenImageException("no marker at " + place);
            }
            int marker = at(place + 1);
            if (marker == 0xFF) {
                place++; // fill
            } else if (marker == 0xD9) {
                return whole();
            } else {
                place = segment(place, marker);
            }
        }
    }

    private int segment(int start, int marker) throws BrokenImageException, CostlyImage {
        int length = at(start + 2) << 8 | at(start + 3);
        int end = start + 2 + length;
        if (length < 2 || end > bytes.length || marker < 0xC0 || marker == 0xD8 || marker >= 0xD0 && marker <= 0xD7) {
            throw new BrokenImageException("no segment at " + start);
        }
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            if (width != 0) {
                throw new BrokenImageException("two sizes");
            }
            height = at(start + 5) << 8 | at(start + 6);
            width = at(start + 7) << 8 | at(start + 8);
        }
        if (marker == 0xE1 && begins(start + 4, EXIF)) {
            orientation = Exif.orientation(ByteBuffer.wrap(bytes, start + 4 + EXIF.length, end - start - 4 - EXIF.length));
        }
        if (marker == 0xDA && ++scans > CostlyImage.MOST_SCANS) {
            throw new CostlyImage("more than " + CostlyImage.MOST_SCANS + " scans");
        }
        if (!isNeeded(marker, start + 4)) {
            return end;
        }
        int after = marker == 0xDA ? endOfScan(end) : end;
        kept.write(bytes, start, after - start);
        return after;
    }

    private boolean isNeeded(int marker, int content) {
        return switch (marker) {
            case 0xE0 -> begins(content, JFIF);
            case 0xE2 -> begins(content, ICC);
            case 0xEE -> begins(content, ADOBE);
            default -> marker < 0xE0 || marker > 0xEF && marker != 0xFE;
        };
    }

    /** The coded pixels go on until a marker that is neither a restart nor an escaped byte. */
    private int endOfScan(int from) {
        int place = from;
        while (at(place) != 0xFF || at(place + 1) == 0 || at(place + 1) >= 0xD0 && at(place + 1) <= 0xD7) {
            place++;
        }
        return place;
    }

    /** What comes after the end, pictures of the same place or anything, is left out. */
    private ImageFile whole() {
        byte[] clean = rebuilt();
        return ImageFile.turned(width, height, orientation, false, Arrays.equals(clean, bytes) ? bytes : clean);
    }

    private byte[] rebuilt() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(kept.size() + 64);
        out.write(0xFF);
        out.write(0xD8);
        byte[] all = kept.toByteArray();
        // JFIF, where it is, must come first.
        int jfif = all.length > 4 && (all[1] & 0xFF) == 0xE0 ? 2 + ((all[2] & 0xFF) << 8 | all[3] & 0xFF) : 0;
        out.write(all, 0, jfif);
        if (orientation != 1) {
            byte[] tiff = Exif.of(orientation);
            int length = 2 + EXIF.length + tiff.length;
            out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
            out.writeBytes(EXIF);
            out.writeBytes(tiff);
        }
        out.write(all, jfif, all.length - jfif);
        out.write(0xFF);
        out.write(0xD9);
        return out.toByteArray();
    }

    private boolean begins(int place, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (place + i >= bytes.length || bytes[place + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int at(int place) {
        return bytes[place] & 0xFF;
    }
}
