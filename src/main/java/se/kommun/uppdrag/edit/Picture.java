package se.kommun.uppdrag.edit;

import java.io.IOException;
import java.util.Optional;
import se.kommun.uppdrag.image.Format;
import se.kommun.uppdrag.image.ImageFile;

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

    /** Empty for bytes that are no png, jpeg, gif or webp, that a build would refuse, or that do not tell a sensible size. */
    static Optional<Picture> of(byte[] bytes) {
        Optional<Picture> picture = Optional.empty();
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            picture = read(bytes, "png", Format.PNG, "png");
        } else if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            picture = read(bytes, "jpg", Format.JPEG, "jpeg");
        } else if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
            picture = read(bytes, "gif", Format.GIF, "gif");
        } else if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
            picture = read(bytes, "webp", Format.WEBP, "webp");
        }
        return picture.filter(each -> each.width <= LARGEST && each.height <= LARGEST);
    }

    private static boolean starts(byte[] bytes, int at, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Picture> read(byte[] bytes, String ending, Format format, String type) {
        try {
            ImageFile image = ImageFile.read(format, bytes);
            return Optional.of(new Picture(ending, "image/" + type, image.width(), image.height()));
        } catch (IOException brokenOrCostly) {
            return Optional.empty();
        }
    }
}
