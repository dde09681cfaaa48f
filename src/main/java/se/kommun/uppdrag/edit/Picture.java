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
        return Format.ofContent(bytes).filter(format -> format != Format.AVIF).flatMap(format -> read(bytes, format))
                .filter(each -> each.width <= LARGEST && each.height <= LARGEST);
    }

    private static Optional<Picture> read(byte[] bytes, Format format) {
        try {
            ImageFile image = ImageFile.read(format, bytes);
            return Optional.of(new Picture(format.ending(), format.mediaType(), image.width(), image.height()));
        } catch (IOException brokenOrCostly) {
            return Optional.empty();
        }
    }
}
