package se.kommun.uppdrag.asset.image;

import se.kommun.uppdrag.files.ImageFormat;
import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * The decoded pixels of an image. Loading this class loads the image libraries, so use it only if there is something to convert.
 *
 * @param drawn whether the format is lossless, so that lossless compression may give a smaller file
 */
record PixelImage(BufferedImage image, int orientation, boolean drawn) {

    private static final float QUALITY = 0.8f;
    private static final int METHOD = 6;

    /**
     * Decodes an image.
     *
     * @throws IOException if Java cannot decode it; browsers may be able to
     */
    static PixelImage of(ImageFormat format, ImageFile file) throws IOException {
        return reduced(format, file, Integer.MAX_VALUE);
    }

    /**
     * Decodes an image with at least twice as many pixels as are needed, but not all of a much larger one.
     *
     * @param side the longest side that is needed, in pixels
     * @throws IOException if Java cannot decode it
     */
    static PixelImage reduced(ImageFormat format, ImageFile file, int side) throws IOException {
        int step = (int) Math.max(1, Math.max(file.width(), file.height()) / (2L * side));
        ImageReader reader = format == ImageFormat.WEBP ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.clean()))) {
            reader.setInput(input, true, true);
            ImageReadParam settings = reader.getDefaultReadParam();
            settings.setSourceSubsampling(step, step, 0, 0);
            return new PixelImage(step == 1 ? reader.read(0) : reader.read(0, settings), file.orientation(), format != ImageFormat.JPEG);
        } catch (RuntimeException unsupported) {
            throw new IOException(unsupported);
        } finally {
            reader.dispose();
        }
    }

    /** The image scaled and upright, in sRGB. */
    BufferedImage upright(int width, int height) throws IOException {
        boolean isQuarterTurn = orientation >= 5;
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage scaled = Thumbnails.of(image).forceSize(isQuarterTurn ? height : width, isQuarterTurn ? width : height).imageType(type).asBufferedImage();
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(scaled);
    }

    /** A picture as JPEG, with a quality from 0 to 1. */
    static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A picture as lossy WebP, with a quality from 0 to 1. */
    static byte[] webp(BufferedImage picture, float quality) throws IOException {
        return encode(picture, CompressionType.Lossy, quality);
    }

    /** The image scaled, upright, as WebP. Lossless if the format of the source suggests a drawing and the result is smaller. */
    byte[] webp(int width, int height) throws IOException {
        BufferedImage upright = upright(width, height);
        byte[] lossy = encode(upright, CompressionType.Lossy, QUALITY);
        byte[] lossless = drawn ? encode(upright, CompressionType.Lossless, 1) : lossy;
        return lossless.length <= lossy.length ? lossless : lossy;
    }

    private static byte[] encode(BufferedImage image, CompressionType type, float quality) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam settings = (WebPWriteParam) writer.getDefaultWriteParam();
            settings.setCompressionType(type);
            settings.setCompressionQuality(quality);
            settings.setMethod(METHOD);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
