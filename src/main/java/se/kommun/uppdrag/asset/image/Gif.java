package se.kommun.uppdrag.asset.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Reads a GIF block by block. Removes comments and application extensions, except the repeat count of an animation. */
final class Gif {

    private static final Set<String> ANIMATION_EXTENSIONS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] bytes;
    private final ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
    private int images;

    Gif(byte[] bytes) {
        this.bytes = bytes;
    }

    ImageFile read() throws BrokenImageException, CostlyImageException {
        int offset = 13 + colourTableLength(at(10));
        cleaned.write(bytes, 0, offset);
        while (at(offset) != 0x3B) {
            int end = end(offset);
            if (at(offset) == 0x2C) {
                CostlyImageException.checkFrames(++images);
                CostlyImageException.checkSize(at(offset + 5) | at(offset + 6) << 8, at(offset + 7) | at(offset + 8) << 8);
            }
            if (isNeeded(offset)) {
                cleaned.write(bytes, offset, end - offset);
            }
            offset = end;
        }
        if (images == 0) {
            throw new BrokenImageException("no pixels");
        }
        cleaned.write(0x3B);
        byte[] clean = cleaned.toByteArray();
        return ImageFile.oriented(at(6) | at(7) << 8, at(8) | at(9) << 8, 1, images > 1, Arrays.equals(clean, bytes) ? bytes : clean);
    }

    private boolean isNeeded(int offset) {
        return at(offset) == 0x2C || at(offset + 1) == 0xF9 || at(offset + 1) == 0x01
                || at(offset + 1) == 0xFF && ANIMATION_EXTENSIONS.contains(new String(bytes, offset + 3, 11, StandardCharsets.ISO_8859_1));
    }

    private int end(int offset) throws BrokenImageException {
        int blocks = switch (at(offset)) {
            case 0x2C -> offset + 11 + colourTableLength(at(offset + 9));
            case 0x21 -> offset + 2;
            default -> throw new BrokenImageException("no block at " + offset);
        };
        while (at(blocks) != 0) {
            blocks += 1 + at(blocks);
        }
        return blocks + 1;
    }

    private static int colourTableLength(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private int at(int offset) {
        return bytes[offset] & 0xFF;
    }
}
