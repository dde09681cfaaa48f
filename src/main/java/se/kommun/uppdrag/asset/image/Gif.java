package se.kommun.uppdrag.asset.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Reads GIF by its blocks: comments and what programs have added go, but for the number of times that it moves. */
final class Gif {

    private static final Set<String> MOVING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int images;

    private Gif(byte[] bytes) {
        this.bytes = bytes;
    }

    static ImageFile read(byte[] bytes) throws BrokenImageException, CostlyImage {
        return new Gif(bytes).read();
    }

    private ImageFile read() throws BrokenImageException, CostlyImage {
        int place = 13 + colours(at(10));
        kept.write(bytes, 0, place);
        while (at(place) != 0x3B) {
            int end = end(place);
            if (at(place) == 0x2C) {
                CostlyImage.checkFrames(++images);
                CostlyImage.checkSize(at(place + 5) | at(place + 6) << 8, at(place + 7) | at(place + 8) << 8);
            }
            if (isNeeded(place)) {
                kept.write(bytes, place, end - place);
            }
            place = end;
        }
        if (images == 0) {
            throw new BrokenImageException("no pixels");
        }
        kept.write(0x3B);
        byte[] clean = kept.toByteArray();
        return ImageFile.turned(at(6) | at(7) << 8, at(8) | at(9) << 8, 1, images > 1, Arrays.equals(clean, bytes) ? bytes : clean);
    }

    private boolean isNeeded(int place) {
        return at(place) == 0x2C || at(place + 1) == 0xF9 || at(place + 1) == 0x01
                || at(place + 1) == 0xFF && MOVING.contains(new String(bytes, place + 3, 11, StandardCharsets.ISO_8859_1));
    }

    private int end(int place) throws BrokenImageException {
        int blocks = switch (at(place)) {
            case 0x2C -> place + 11 + colours(at(place + 9));
            case 0x21 -> place + 2;
            default -> throw new BrokenImageException("no block at " + place);
        };
        while (at(blocks) != 0) {
            blocks += 1 + at(blocks);
        }
        return blocks + 1;
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private int at(int place) {
        return bytes[place] & 0xFF;
    }
}
