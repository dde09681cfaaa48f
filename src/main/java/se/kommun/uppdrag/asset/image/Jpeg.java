package se.kommun.uppdrag.asset.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a JPEG segment by segment. Keeps the segments that are needed for pixels and colours, and the EXIF orientation. */
final class Jpeg {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] bytes;
    private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int scans;
    private int orientation = 1;

    Jpeg(byte[] bytes) {
        this.bytes = bytes;
    }

    ImageFile read() throws BrokenImageException, CostlyImageException {
        int offset = 2;
        while (true) {
            if (at(offset) != 0xFF) {
                throw new BrokenImageException("no marker at " + offset);
            }
            int marker = at(offset + 1);
            if (marker == 0xFF) {
                offset++; // fill byte
            } else if (marker == 0xD9) {
                return result();
            } else {
                offset = segment(offset, marker);
            }
        }
    }

    private int segment(int start, int marker) throws BrokenImageException, CostlyImageException {
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
        if (marker == 0xE1 && startsWith(start + 4, EXIF)) {
            orientation = Exif.orientation(ByteBuffer.wrap(bytes, start + 4 + EXIF.length, end - start - 4 - EXIF.length));
        }
        if (marker == 0xDA && ++scans > CostlyImageException.MAX_SCANS) {
            throw new CostlyImageException("more than " + CostlyImageException.MAX_SCANS + " scans");
        }
        if (!isNeeded(marker, start + 4)) {
            return end;
        }
        int after = marker == 0xDA ? endOfScan(end) : end;
        segments.write(bytes, start, after - start);
        return after;
    }

    private boolean isNeeded(int marker, int content) {
        return switch (marker) {
            case 0xE0 -> startsWith(content, JFIF);
            case 0xE2 -> startsWith(content, ICC);
            case 0xEE -> startsWith(content, ADOBE);
            default -> marker < 0xE0 || marker > 0xEF && marker != 0xFE;
        };
    }

    /** The offset of the end of the coded pixels: the next marker that is neither a restart marker nor an escaped 0xFF byte. */
    private int endOfScan(int from) {
        int offset = from;
        while (at(offset) != 0xFF || at(offset + 1) == 0 || at(offset + 1) >= 0xD0 && at(offset + 1) <= 0xD7) {
            offset++;
        }
        return offset;
    }

    /** The result. Data after the end marker is left out, such as a second image with the same metadata. */
    private ImageFile result() {
        byte[] clean = rebuilt();
        return ImageFile.oriented(width, height, orientation, false, Arrays.equals(clean, bytes) ? bytes : clean);
    }

    private byte[] rebuilt() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(segments.size() + 64);
        out.write(0xFF);
        out.write(0xD8);
        byte[] all = segments.toByteArray();
        // The JFIF segment must be first, if there is one.
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

    private boolean startsWith(int offset, byte[] prefix) {
        return bytes.length - offset >= prefix.length && Arrays.equals(bytes, offset, offset + prefix.length, prefix, 0, prefix.length);
    }

    private int at(int offset) {
        return bytes[offset] & 0xFF;
    }
}
