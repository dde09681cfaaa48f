package se.kommun.uppdrag.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.uppdrag.testing.Photos;

/** Images are published without what they tell of the person who took them, and look the same. */
class ImageFileTest {

    private static byte[] telling(Format format, int orientation) {
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
    @EnumSource(names = "AVIF", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsToldOfPlaceAndPersonAndEveryPixelIsTheSame(Format format) throws IOException {
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
    void whichWayIsUpIsKept(Format format) throws IOException {
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
    void whatIsCleanIsLeftAsItIs(Format format) throws IOException {
        byte[] plain = Photos.encoded(Photos.pixels(30, 20), format.name().toLowerCase(Locale.ROOT));
        assertSame(plain, ImageFile.read(format, plain).clean());
    }

    @ParameterizedTest
    @EnumSource(names = "AVIF", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotWholeIsNoImage(Format format) throws IOException {
        byte[] plain = Photos.encoded(Photos.pixels(30, 20), format.name().toLowerCase(Locale.ROOT));
        for (int length = 0; length < plain.length - 2; length += 3) {
            byte[] part = Arrays.copyOf(plain, length);
            assertThrows(BrokenImage.class, () -> ImageFile.read(format, part), "the first " + length + " bytes");
        }
        assertThrows(BrokenImage.class, () -> ImageFile.read(format == Format.GIF ? Format.PNG : Format.GIF, plain));
    }

    /** Whatever a file says of itself, the answer is an image or none, soon. */
    @ParameterizedTest
    @EnumSource(names = "AVIF", mode = EnumSource.Mode.EXCLUDE)
    void liesLeadNowhere(Format format) {
        Random random = new Random(1);
        byte[] sound = telling(format, 3);
        for (int i = 0; i < 2000; i++) {
            byte[] lying = sound.clone();
            for (int j = 0; j < 4; j++) {
                lying[random.nextInt(lying.length)] = (byte) random.nextInt();
            }
            try {
                ImageFile.read(format, lying);
            } catch (BrokenImage seenThrough) {
                // as wanted
            }
        }
    }

    @Test
    void anImageIsNotMovingUnlessItIs() throws IOException {
        byte[] still = Photos.encoded(Photos.pixels(8, 8), "gif");
        assertFalse(ImageFile.read(Format.GIF, still).animated());
    }

    private static int[] rgb(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
