package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.kommun.uppdrag.asset.image.CostlyImage;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.asset.image.ImageVariant;
import se.kommun.uppdrag.asset.image.ImageVariants;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * What is known of an image made of pixels.
 *
 * @param state whether it can be published, and how
 * @param width as it is shown, in pixels; 0 when it is broken
 * @param height as it is shown
 * @param bytes of the file
 * @param variants smaller images made of it
 */
public record RasterImage(State state, int width, int height, long bytes, List<ImageVariant> variants) {

    /** What is to be done with the file: as it is, without what it tells of place and person, or not at all. */
    enum State { CLEAN, TELLING, LOCKED, COSTLY, BROKEN }

    /** More is of no use on a page, and keeps old telephones waiting: a page shows 1,280 pixels at the most. */
    private static final int LONGEST_SIDE = 2560;
    private static final long HEAVIEST = 1_000_000;
    private static final RasterImage NONE = new RasterImage(State.BROKEN, 0, 0, 0, List.of());

    static RasterImage of(Path file, ImageFormat format, ImageVariants variants) {
        try {
            byte[] bytes = RegularFiles.readAllBytes(file);
            ImageFile image = ImageFile.read(format, bytes);
            State state = image.clean() == null ? State.LOCKED : image.clean() == bytes ? State.CLEAN : State.TELLING;
            RasterImage photo = new RasterImage(state, image.width(), image.height(), bytes.length, List.of());
            return photo.isTooLarge() ? photo
                    : new RasterImage(state, image.width(), image.height(), bytes.length, variants.of(format, bytes, image));
        } catch (CostlyImage costly) {
            return new RasterImage(State.COSTLY, 0, 0, 0, List.of());
        } catch (IOException brokenOrGone) {
            return NONE;
        }
    }

    /** Whether the file is no whole image, or one that is not to be decoded. */
    public boolean isBroken() {
        return state == State.BROKEN || state == State.COSTLY;
    }

    /** Whether it is more than a page may show, in pixels or in bytes. */
    public boolean isTooLarge() {
        return width > LONGEST_SIDE || height > LONGEST_SIDE || bytes > HEAVIEST;
    }

    /** How large an image may be, in Swedish, without a full stop. */
    public static String limit() {
        return "Den längsta sidan får vara " + LONGEST_SIDE + " bildpunkter och filen 1 MB";
    }
}
