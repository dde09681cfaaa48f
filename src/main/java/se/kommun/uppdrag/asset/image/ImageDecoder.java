package se.kommun.uppdrag.asset.image;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.kommun.uppdrag.files.ImageFormat;

/** Decodes images. Loading this class loads the image libraries, so use it only if there is something to convert. */
final class ImageDecoder {

    private ImageDecoder() {}

    /**
     * Decodes an image.
     *
     * @throws IOException if Java cannot decode it; browsers may be able to
     */
    static PixelImage decode(ImageFormat format, ImageFile file) throws IOException {
        return decodeReduced(format, file, Integer.MAX_VALUE);
    }

    /**
     * Decodes an image with at least twice as many pixels as are needed, but not all of a much larger one.
     *
     * @param side the longest side that is needed, in pixels
     * @throws IOException if Java cannot decode it
     */
    static PixelImage decodeReduced(ImageFormat format, ImageFile file, int side) throws IOException {
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
}
