package se.kommun.uppdrag.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture by what its bytes are, whatever it is called.
 *
 * @param ending of its file name
 * @param type its media type
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String ending, String type, int width, int height) {

    private static final int LARGEST = 20_000;

    /** Empty for bytes that are no png, jpeg, gif or webp, or that do not tell a sensible size. */
    static Optional<Picture> of(byte[] bytes) {
        Optional<Picture> picture = Optional.empty();
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            picture = read(bytes, "png", "png");
        } else if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            picture = read(bytes, "jpg", "jpeg");
        } else if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
            picture = read(bytes, "gif", "gif");
        } else if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
            picture = webp(bytes);
        }
        return picture.filter(each -> each.width > 0 && each.height > 0 && each.width <= LARGEST && each.height <= LARGEST);
    }

    private static boolean starts(byte[] bytes, int at, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Picture> read(byte[] bytes, String ending, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            return Optional.of(new Picture(ending, "image/" + format, reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException broken) {
            // Java's readers trust what a file says of itself, and fail in any way when it lies.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Java cannot read the format; its three kinds tell their size at the beginning. */
    private static Optional<Picture> webp(byte[] bytes) {
        if (bytes.length < 30) {
            return Optional.empty();
        }
        if (starts(bytes, 12, 'V', 'P', '8', 'X')) {
            return sized(1 + little(bytes, 24, 3), 1 + little(bytes, 27, 3));
        }
        if (starts(bytes, 12, 'V', 'P', '8', 'L') && starts(bytes, 20, 0x2F)) {
            int bits = little(bytes, 21, 4);
            return sized(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
        }
        if (starts(bytes, 12, 'V', 'P', '8', ' ') && starts(bytes, 23, 0x9D, 0x01, 0x2A)) {
            return sized(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF);
        }
        return Optional.empty();
    }

    private static Optional<Picture> sized(int width, int height) {
        return Optional.of(new Picture("webp", "image/webp", width, height));
    }

    private static int little(byte[] bytes, int at, int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number |= (bytes[at + i] & 0xFF) << 8 * i;
        }
        return number;
    }
}
