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
import javax.imageio.ImageReader;
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
        ImageReader reader = format == ImageFormat.WEBP ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.clean()))) {
            reader.setInput(input, true, true);
            return new PixelImage(reader.read(0), file.orientation(), format != ImageFormat.JPEG);
        } catch (RuntimeException unsupported) {
            throw new IOException(unsupported);
        } finally {
            reader.dispose();
        }
    }

    /** The image scaled, upright, as WebP. Lossless if the format of the source suggests a drawing and the result is smaller. */
    byte[] webp(int width, int height) throws IOException {
        boolean isQuarterTurn = orientation >= 5;
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage scaled = Thumbnails.of(image).forceSize(isQuarterTurn ? height : width, isQuarterTurn ? width : height).imageType(type).asBufferedImage();
        BufferedImage upright = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(scaled);
        byte[] lossy = encode(upright, CompressionType.Lossy);
        byte[] lossless = drawn ? encode(upright, CompressionType.Lossless) : lossy;
        return lossless.length <= lossy.length ? lossless : lossy;
    }

    private static byte[] encode(BufferedImage image, CompressionType type) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam settings = (WebPWriteParam) writer.getDefaultWriteParam();
            settings.setCompressionType(type);
            settings.setCompressionQuality(type == CompressionType.Lossy ? QUALITY : 1);
            settings.setMethod(METHOD);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
