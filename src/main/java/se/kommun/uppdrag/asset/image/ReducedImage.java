package se.kommun.uppdrag.asset.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import se.kommun.uppdrag.files.ImageFormat;

/**
 * An image of any camera as it can stand on a page: at most {@link #MAX_SIDE} pixels wide and high, at most {@link #MAX_BYTES}, and
 * without metadata about place and person.
 *
 * @param isReduced whether it has other pixels than the original
 */
public record ReducedImage(ImageFormat format, byte[] bytes, int width, int height, boolean isReduced) {

    /** The maximum length of a side, in pixels. A page displays at most 1,280 pixels, and larger images are slow on old phones. */
    public static final int MAX_SIDE = 2560;
    /** The maximum size of the file, in bytes. */
    public static final int MAX_BYTES = 1_000_000;

    private static final float[] QUALITIES = {0.85f, 0.75f, 0.65f};
    private static final int SMALLEST_SIDE = 640;

    /**
     * Makes an image smaller if it has to be: upright, in sRGB, as JPEG, or as WebP if it has transparent parts.
     *
     * @throws BrokenImageException if the bytes are no complete image of the format
     * @throws CostlyImageException if it is too costly to decode
     * @throws IOException if Java cannot decode it, or it is an animation that is too large
     */
    public static ReducedImage of(ImageFormat format, byte[] bytes) throws IOException {
        ImageFile image = ImageFile.read(format, bytes);
        if (image.clean() == null) {
            throw new IOException("metadata cannot be removed");
        }
        int longest = Math.max(image.width(), image.height());
        if (longest <= MAX_SIDE && image.clean().length <= MAX_BYTES) {
            return new ReducedImage(format, image.clean(), image.width(), image.height(), false);
        }
        if (image.animated()) {
            throw new IOException("a large animation");
        }
        PixelImage pixels = ImageDecoder.decodeReduced(format, image, MAX_SIDE);
        for (int side = Math.min(longest, MAX_SIDE); side >= SMALLEST_SIDE; side = side * 4 / 5) {
            int width = Math.max(1, (int) Math.rint((double) image.width() * side / longest));
            int height = Math.max(1, (int) Math.rint((double) image.height() * side / longest));
            BufferedImage upright = pixels.upright(width, height);
            for (float quality : QUALITIES) {
                boolean hasAlpha = upright.getColorModel().hasAlpha();
                byte[] made = hasAlpha ? ImageEncoder.lossyWebp(upright, quality) : ImageEncoder.jpeg(upright, quality);
                if (made.length <= MAX_BYTES) {
                    return new ReducedImage(hasAlpha ? ImageFormat.WEBP : ImageFormat.JPEG, made, width, height, true);
                }
            }
        }
        throw new IOException("cannot be made small enough");
    }
}
