package se.kommun.uppdrag.asset.image;

import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.ImageFormat;

/**
 * The properties of an image, read from its bytes.
 *
 * @param width as displayed, in pixels: sides are already swapped if the orientation is a isQuarterTurn turn
 * @param height as displayed, in pixels
 * @param orientation EXIF orientation of the stored pixels, from 1, upright, to 8
 * @param animated whether it has several frames
 * @param clean the image without metadata about place, time, author and device, with the same pixels, colours and orientation;
 *     the input array itself if there was nothing to remove; null if the metadata cannot be removed
 */
public record ImageFile(int width, int height, int orientation, boolean animated, byte @Nullable [] clean) {

    /** Creates a result from the size of the stored pixels. */
    static ImageFile oriented(int width, int height, int orientation, boolean animated, byte @Nullable [] clean) {
        boolean isQuarterTurn = orientation >= 5;
        return new ImageFile(isQuarterTurn ? height : width, isQuarterTurn ? width : height, orientation, animated, clean);
    }

    /**
     * Reads an image.
     *
     * @throws BrokenImageException if it has another format, is not complete, or has no pixels
     * @throws CostlyImageException if it is too costly to decode; reading stops there
     */
    public static ImageFile read(ImageFormat format, byte[] bytes) throws BrokenImageException, CostlyImageException {
        try {
            if (ImageFormat.ofContent(bytes).filter(format::equals).isEmpty()) {
                throw new BrokenImageException("no " + format);
            }
            ImageFile image = readAs(format, bytes);
            if (image.width < 1 || image.height < 1) {
                throw new BrokenImageException("no pixels");
            }
            CostlyImageException.checkSize(image.width, image.height);
            return image;
        } catch (RuntimeException invalidLength) {
            // Wrong lengths in the file lead to offsets outside the array.
            throw new BrokenImageException(invalidLength.toString());
        }
    }

    private static ImageFile readAs(ImageFormat format, byte[] bytes) throws BrokenImageException, CostlyImageException {
        return switch (format) {
            case JPEG -> new Jpeg(bytes).read();
            case PNG -> Png.read(bytes);
            case GIF -> new Gif(bytes).read();
            case WEBP -> Webp.read(bytes);
            case AVIF -> Avif.read(bytes);
        };
    }
}
