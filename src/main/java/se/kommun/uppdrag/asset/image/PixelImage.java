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
 * The pixels of one image, in Java's hands. The libraries are loaded when this class is first used, so use it only when there
 * is something to make.
 */
record PixelImage(BufferedImage image, int orientation, boolean drawn) {

    private static final float QUALITY = 0.8f;
    private static final int CAREFUL = 6;

    /** @throws IOException when Java cannot read this image, although browsers may */
    static PixelImage of(ImageFormat format, ImageFile file) throws IOException {
        ImageReader reader = format == ImageFormat.WEBP ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.clean()))) {
            reader.setInput(input, true, true);
            return new PixelImage(reader.read(0), file.orientation(), format != ImageFormat.JPEG);
        } catch (RuntimeException unusual) {
            throw new IOException(unusual);
        } finally {
            reader.dispose();
        }
    }

    /** The image in another width, upright, as WebP. Of a drawing the form is chosen that is smaller. */
    byte[] webp(int width, int height) throws IOException {
        boolean quarter = orientation >= 5;
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage lying = Thumbnails.of(image).forceSize(quarter ? height : width, quarter ? width : height).imageType(type).asBufferedImage();
        BufferedImage small = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(lying);
        byte[] lossy = encode(small, CompressionType.Lossy);
        byte[] exact = drawn ? encode(small, CompressionType.Lossless) : lossy;
        return exact.length <= lossy.length ? exact : lossy;
    }

    private static byte[] encode(BufferedImage image, CompressionType type) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam settings = (WebPWriteParam) writer.getDefaultWriteParam();
            settings.setCompressionType(type);
            settings.setCompressionQuality(type == CompressionType.Lossy ? QUALITY : 1);
            settings.setMethod(CAREFUL);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
