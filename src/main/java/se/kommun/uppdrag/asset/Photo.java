package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.image.CostlyImage;
import se.kommun.uppdrag.image.Format;
import se.kommun.uppdrag.image.ImageFile;
import se.kommun.uppdrag.image.Variant;
import se.kommun.uppdrag.image.Variants;

/**
 * What is known of an image made of pixels.
 *
 * @param state whether it can be published, and how
 * @param width as it is shown, in pixels; 0 when it is broken
 * @param height as it is shown
 * @param bytes of the file
 * @param variants smaller images made of it
 */
public record Photo(State state, int width, int height, long bytes, List<Variant> variants) {

    /** What is to be done with the file: as it is, without what it tells of place and person, or not at all. */
    enum State { CLEAN, TELLING, LOCKED, COSTLY, BROKEN }

    /** More is of no use on a page, and keeps old telephones waiting: a page shows 1,280 pixels at the most. */
    private static final int LONGEST_SIDE = 2560;
    private static final long HEAVIEST = 1_000_000;
    private static final Photo NONE = new Photo(State.BROKEN, 0, 0, 0, List.of());

    static Photo of(Path file, Format format, Variants variants) {
        try {
            byte[] bytes = RegularFiles.readAllBytes(file);
            ImageFile image = ImageFile.read(format, bytes);
            State state = image.clean() == null ? State.LOCKED : image.clean() == bytes ? State.CLEAN : State.TELLING;
            Photo photo = new Photo(state, image.width(), image.height(), bytes.length, List.of());
            return photo.isTooLarge() ? photo
                    : new Photo(state, image.width(), image.height(), bytes.length, variants.of(format, bytes, image));
        } catch (CostlyImage costly) {
            return new Photo(State.COSTLY, 0, 0, 0, List.of());
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
