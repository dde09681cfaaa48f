package se.kommun.uppdrag.asset.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import se.kommun.uppdrag.files.ImageFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.uppdrag.testing.Photos;

/** Images are published without what they tell of the person who took them, and look the same. */
class ImageFileTest {

    private static byte[] telling(ImageFormat format, int orientation) {
        return switch (format) {
            case JPEG -> Photos.jpeg(60, 40, orientation);
            case PNG -> Photos.png(60, 40, orientation);
            case GIF -> Photos.gif(60, 40);
            case WEBP -> webp(orientation);
            case AVIF -> throw new IllegalArgumentException();
        };
    }

    /** A WebP of the extended form, which alone can hold EXIF. */
    private static byte[] webp(int orientation) {
        byte[] plain = Photos.encoded(Photos.pixels(60, 40), "webp");
        byte[] exif = Photos.exif(orientation);
        byte[] chunks = ByteBuffer.allocate(18 + plain.length - 12 + 8 + exif.length + (exif.length & 1)).order(ByteOrder.LITTLE_ENDIAN)
                .put(Photos.ascii("VP8X")).putInt(10).putInt(0x08).putShort((short) 59).put((byte) 0).putShort((short) 39).put((byte) 0)
                .put(plain, 12, plain.length - 12).put(Photos.ascii("EXIF")).putInt(exif.length).put(exif).array();
        return ByteBuffer.allocate(12 + chunks.length).order(ByteOrder.LITTLE_ENDIAN).put(Photos.ascii("RIFF")).putInt(4 + chunks.length)
                .put(Photos.ascii("WEBP")).put(chunks).array();
    }

    @ParameterizedTest
    @EnumSource(value = ImageFormat.class, names = "AVIF", mode = EnumSource.Mode.EXCLUDE)
    void aFormatIsToldByContent(ImageFormat format) {
        byte[] bytes = telling(format, 1);
        assertEquals(Optional.of(format), ImageFormat.ofContent(bytes));
        assertEquals(Optional.of(format), ImageFormat.ofName("a." + format.ending()));
        assertEquals(Optional.empty(), ImageFormat.ofContent(Arrays.copyOfRange(bytes, 1, bytes.length)));
        assertEquals(Optional.empty(), ImageFormat.ofContent(new byte[0]));
    }

    /** Each is small, and takes minutes or gigabytes to decode; no pixel is looked at. */
    @Test
    void whatIsCostlyToDecodeIsNotRead() {
        byte[] jpeg = Photos.encoded(Photos.pixels(60, 40), "jpg");
        int scan = 2;
        while ((jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan += 2 + ((jpeg[scan + 2] & 0xFF) << 8 | jpeg[scan + 3] & 0xFF);
        }
        byte[] scans = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        assertThrows(CostlyImageException.class, () -> ImageFile.read(ImageFormat.JPEG, repeated(jpeg, scans, jpeg.length - 2, 49_000)));

        byte[] gif = Photos.encoded(Photos.pixels(60, 40), "gif");
        int frame = gif.length - 1;
        byte[] tiny = {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0};
        assertThrows(CostlyImageException.class, () -> ImageFile.read(ImageFormat.GIF, repeated(gif, tiny, frame, 1001)));
        byte[] huge = {0x2C, 0, 0, 0, 0, -1, -1, -1, -1, 0, 2, 2, 0x44, 1, 0};
        assertThrows(CostlyImageException.class, () -> ImageFile.read(ImageFormat.GIF, repeated(gif, huge, frame, 1)));

        byte[] png = Photos.encoded(Photos.pixels(60, 40), "png");
        byte[] control = Photos.joined(new byte[] {0, 0, 0, 26}, Photos.joined(Photos.ascii("fcTL"), new byte[30]));
        assertThrows(CostlyImageException.class, () -> ImageFile.read(ImageFormat.PNG, repeated(png, control, 33, 1001)));
        byte[] large = png.clone();
        ByteBuffer.wrap(large).putInt(16, 30_000).putInt(20, 30_000);
        assertThrows(CostlyImageException.class, () -> ImageFile.read(ImageFormat.PNG, large));

        byte[] webp = webp(1);
        byte[] moving = Photos.joined(Photos.ascii("ANMF"), new byte[4]);
        byte[] frames = repeated(webp, moving, 30, 1001);
        ByteBuffer.wrap(frames).order(ByteOrder.LITTLE_ENDIAN).putInt(4, frames.length - 8);
        assertThrows(CostlyImageException.class, () -> ImageFile.read(ImageFormat.WEBP, frames));
    }

    /** A WebP that says it is small, and whose pixels are many. */
    @Test
    void pixelsOutsideOfTheImageAreRefused() {
        byte[] webp = webp(1);
        webp[24] = 1;
        assertThrows(BrokenImageException.class, () -> ImageFile.read(ImageFormat.WEBP, webp));
    }

    private static byte[] repeated(byte[] image, byte[] part, int at, int times) {
        ByteBuffer all = ByteBuffer.allocate(image.length + part.length * times).put(image, 0, at);
        for (int i = 0; i < times; i++) {
            all.put(part);
        }
        return all.put(image, at, image.length - at).array();
    }

    @ParameterizedTest
    @EnumSource(names = "AVIF", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsToldOfPlaceAndPersonAndEveryPixelIsTheSame(ImageFormat format) throws IOException {
        byte[] bytes = telling(format, 1);
        ImageFile image = ImageFile.read(format, bytes);
        String text = new String(image.clean(), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(Photos.SECRET) || text.contains("Exif"), text);
        assertArrayEquals(rgb(bytes), rgb(image.clean()));
        assertEquals("60 40", image.width() + " " + image.height());
        assertSame(image.clean(), ImageFile.read(format, image.clean()).clean(), "there is nothing more to take away");
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void whichWayIsUpIsKept(ImageFormat format) throws IOException {
        ImageFile image = ImageFile.read(format, telling(format, 6));
        assertEquals("40 60 6", image.width() + " " + image.height() + " " + image.orientation());
        assertFalse(new String(image.clean(), StandardCharsets.ISO_8859_1).contains(Photos.SECRET));
        ImageFile again = ImageFile.read(format, image.clean());
        assertEquals(6, again.orientation());
        assertSame(image.clean(), again.clean());
        assertArrayEquals(rgb(telling(format, 6)), rgb(image.clean()));
    }

    @ParameterizedTest
    @EnumSource(names = "AVIF", mode = EnumSource.Mode.EXCLUDE)
    void whatIsCleanIsLeftAsItIs(ImageFormat format) throws IOException {
        byte[] plain = Photos.encoded(Photos.pixels(30, 20), format.name().toLowerCase(Locale.ROOT));
        assertSame(plain, ImageFile.read(format, plain).clean());
    }

    @ParameterizedTest
    @EnumSource(names = "AVIF", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotWholeIsNoImage(ImageFormat format) throws IOException {
        byte[] plain = Photos.encoded(Photos.pixels(30, 20), format.name().toLowerCase(Locale.ROOT));
        for (int length = 0; length < plain.length - 2; length += 3) {
            byte[] part = Arrays.copyOf(plain, length);
            assertThrows(BrokenImageException.class, () -> ImageFile.read(format, part), "the first " + length + " bytes");
        }
        assertThrows(BrokenImageException.class, () -> ImageFile.read(format == ImageFormat.GIF ? ImageFormat.PNG : ImageFormat.GIF, plain));
    }

    /** Whatever a file says of itself, the answer is an image or none, soon. */
    @ParameterizedTest
    @EnumSource(names = "AVIF", mode = EnumSource.Mode.EXCLUDE)
    void liesLeadNowhere(ImageFormat format) {
        Random random = new Random(1);
        byte[] sound = telling(format, 3);
        int read = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] lying = sound.clone();
            for (int j = 0; j < 4; j++) {
                lying[random.nextInt(lying.length)] = (byte) random.nextInt();
            }
            try {
                ImageFile image = ImageFile.read(format, lying);
                assertTrue(image.width() > 0 && image.height() > 0 && image.orientation() >= 1 && image.orientation() <= 8, image::toString);
                read++;
            } catch (BrokenImageException | CostlyImageException seenThrough) {
                // as wanted
            }
        }
        assertTrue(read > 0 && read < 2000, "some are read, some refused: " + read);
    }

    @Test
    void anImageIsNotMovingUnlessItIs() throws IOException {
        byte[] still = Photos.encoded(Photos.pixels(8, 8), "gif");
        assertFalse(ImageFile.read(ImageFormat.GIF, still).animated());
    }

    private static int[] rgb(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
