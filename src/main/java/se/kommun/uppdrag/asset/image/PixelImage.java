package se.kommun.uppdrag.asset.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * The decoded pixels of an image.
 *
 * @param drawn whether the format is lossless, so that lossless compression may give a smaller file
 */
record PixelImage(BufferedImage image, int orientation, boolean drawn) {

    private static final float QUALITY = 0.8f;

    /** The image scaled and upright, in sRGB. */
    BufferedImage upright(int width, int height) throws IOException {
        boolean isQuarterTurn = orientation >= 5;
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage scaled = Thumbnails.of(image).forceSize(isQuarterTurn ? height : width, isQuarterTurn ? width : height).imageType(type).asBufferedImage();
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(scaled);
    }

    /** The image scaled, upright, as WebP. Lossless if the format of the source suggests a drawing and the result is smaller. */
    byte[] webp(int width, int height) throws IOException {
        BufferedImage upright = upright(width, height);
        byte[] lossy = ImageEncoder.lossyWebp(upright, QUALITY);
        byte[] lossless = drawn ? ImageEncoder.losslessWebp(upright) : lossy;
        return lossless.length <= lossy.length ? lossless : lossy;
    }
}
