package se.kommun.uppdrag.asset.image;

import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.ImageFormat;

/**
 * An image as its bytes tell.
 *
 * @param width as it is shown, in pixels: a picture that is to be turned a quarter has its sides changed already
 * @param height as it is shown
 * @param orientation how the pixels are to be turned, by EXIF's numbers: 1, as they are, to 8
 * @param animated whether it moves
 * @param clean the image without what it tells of where, when, by whom and with what it was taken: same pixels, colours and
 *     orientation; the very array that was read when there was nothing to take away, null when that cannot be done
 */
public record ImageFile(int width, int height, int orientation, boolean animated, byte @Nullable [] clean) {

    static ImageFile turned(int width, int height, int orientation, boolean animated, byte @Nullable [] clean) {
        boolean quarter = orientation >= 5;
        return new ImageFile(quarter ? height : width, quarter ? width : height, orientation, animated, clean);
    }

    /**
     * Reads an image.
     *
     * @throws BrokenImageException when it is not of the format, is not whole, or has no pixels
     * @throws CostlyImage when it is not to be decoded; the file is not read further
     */
    public static ImageFile read(ImageFormat format, byte[] bytes) throws BrokenImageException, CostlyImage {
        try {
            if (ImageFormat.ofContent(bytes).filter(format::equals).isEmpty()) {
                throw new BrokenImageException("no " + format);
            }
            ImageFile image = readAs(format, bytes);
            if (image.width < 1 || image.height < 1) {
                throw new BrokenImageException("no pixels");
            }
            CostlyImage.checkSize(image.width, image.height);
            return image;
        } catch (RuntimeException lie) {
            // What a file says of its own lengths leads anywhere.
            throw new BrokenImageException(lie.toString());
        }
    }

    private static ImageFile readAs(ImageFormat format, byte[] bytes) throws BrokenImageException, CostlyImage {
        return switch (format) {
            case JPEG -> Jpeg.read(bytes);
            case PNG -> Png.read(bytes);
            case GIF -> Gif.read(bytes);
            case WEBP -> Webp.read(bytes);
            case AVIF -> Avif.read(bytes);
        };
    }
}
