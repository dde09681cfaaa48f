package se.kommun.uppdrag.asset.image;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pictures. Loading this class loads the image libraries, so use it only if there is something to convert. */
final class ImageEncoder {

    private static final int METHOD = 6;

    private ImageEncoder() {}

    /** A picture as JPEG, with a quality from 0 to 1. */
    static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(picture, writer, settings);
    }

    /** A picture as lossy WebP, with a quality from 0 to 1. */
    static byte[] lossyWebp(BufferedImage picture, float quality) throws IOException {
        return webp(picture, CompressionType.Lossy, quality);
    }

    static byte[] losslessWebp(BufferedImage picture) throws IOException {
        return webp(picture, CompressionType.Lossless, 1);
    }

    private static byte[] webp(BufferedImage picture, CompressionType type, float quality) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        WebPWriteParam settings = (WebPWriteParam) writer.getDefaultWriteParam();
        settings.setCompressionType(type);
        settings.setCompressionQuality(quality);
        settings.setMethod(METHOD);
        return write(picture, writer, settings);
    }

    private static byte[] write(BufferedImage picture, ImageWriter writer, ImageWriteParam settings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
