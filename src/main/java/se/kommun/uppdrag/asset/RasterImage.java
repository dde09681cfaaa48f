package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.kommun.uppdrag.asset.image.CostlyImageException;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.asset.image.ReducedImage;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.asset.image.ImageVariants;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * The checked facts about a raster image.
 *
 * @param state whether it can be published, and how
 * @param width as displayed, in pixels; 0 if the image is broken or too costly
 * @param height as displayed, in pixels
 * @param bytes size of the file
 * @param variants smaller images made from it
 */
public record RasterImage(State state, int width, int height, long bytes, List<ImageVariants.Variant> variants) {

    /**
     * How the file can be published: unchanged; after removing metadata; or not at all, because metadata cannot be removed,
     * decoding is too costly, or the file is broken.
     */
    enum State { CLEAN, HAS_METADATA, METADATA_NOT_REMOVABLE, COSTLY, BROKEN }

    static RasterImage of(Path file, ImageFormat format, ImageVariants variants) {
        try {
            byte[] bytes = RegularFiles.readAllBytes(file);
            ImageFile image = ImageFile.read(format, bytes);
            State state = image.clean() == null ? State.METADATA_NOT_REMOVABLE : image.clean() == bytes ? State.CLEAN : State.HAS_METADATA;
            RasterImage raster = new RasterImage(state, image.width(), image.height(), bytes.length, List.of());
            return raster.isTooLarge() ? raster
                    : new RasterImage(state, image.width(), image.height(), bytes.length, variants.of(format, bytes, image));
        } catch (CostlyImageException costly) {
            return new RasterImage(State.COSTLY, 0, 0, 0, List.of());
        } catch (IOException unreadable) {
            return new RasterImage(State.BROKEN, 0, 0, 0, List.of());
        }
    }

    /** Whether the file is damaged, or too costly to decode. */
    public boolean isBroken() {
        return state == State.BROKEN || state == State.COSTLY;
    }

    /** Whether it is larger than the limit for pages, in pixels or in bytes. */
    public boolean isTooLarge() {
        return width > ReducedImage.MAX_SIDE || height > ReducedImage.MAX_SIDE || bytes > ReducedImage.MAX_BYTES;
    }

    /** The limit in Swedish, without a full stop. */
    public static String limit() {
        return "Den längsta sidan får vara " + ReducedImage.MAX_SIDE + " bildpunkter och filen 1 MB";
    }
}
