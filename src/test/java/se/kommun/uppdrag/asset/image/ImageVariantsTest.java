package se.kommun.uppdrag.asset.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import se.kommun.uppdrag.files.ImageFormat;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.testing.Folder;
import se.kommun.uppdrag.testing.Photos;

class ImageVariantsTest {

    @TempDir
    Path folder;

    private List<ImageVariants.Variant> of(byte[] jpeg) throws IOException {
        return new ImageVariants(folder.resolve("images")).of(ImageFormat.JPEG, jpeg, ImageFile.read(ImageFormat.JPEG, jpeg));
    }

    private byte[] bytes(ImageVariants.Variant variant, byte[] jpeg) throws IOException {
        return new ImageVariants(folder.resolve("images")).bytes(variant, ImageFormat.JPEG, jpeg, ImageFile.read(ImageFormat.JPEG, jpeg));
    }

    private static String widths(List<ImageVariants.Variant> variants) {
        return String.join(" ", variants.stream().map(variant -> Integer.toString(variant.width())).toList());
    }

    @ParameterizedTest
    @CsvSource({"2000,480 800 1280", "1280,480 800 1280", "900,480 900", "500,500", "100,100"})
    void inTheWidthsThatTheLayoutHasUseFor(int width, String expected) throws IOException {
        byte[] jpeg = Photos.jpeg(width, 60, 1);
        List<ImageVariants.Variant> made = of(jpeg);
        assertEquals(expected, widths(made));
        for (ImageVariants.Variant variant : made) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(variant, jpeg)));
            assertEquals(variant.width(), image.getWidth());
            assertEquals(Math.max(1, (int) Math.rint(60.0 * variant.width() / width)), image.getHeight());
            assertTrue(bytes(variant, jpeg).length < jpeg.length);
        }
    }

    /** The red corner of the pixels is where a browser shows it that turns the picture as it says. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void standsUpright(int orientation, int right, int down) throws IOException {
        byte[] jpeg = Photos.jpeg(120, 80, orientation);
        ImageVariants.Variant variant = of(jpeg).get(0);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(variant, jpeg)));
        assertEquals(orientation >= 5 ? "80 120" : "120 80", image.getWidth() + " " + image.getHeight());
        for (int x = 0; x < 2; x++) {
            for (int y = 0; y < 2; y++) {
                Color colour = new Color(image.getRGB(x == 0 ? 5 : image.getWidth() - 6, y == 0 ? 5 : image.getHeight() - 6));
                assertEquals(x == right && y == down, colour.getRed() > 128, colour + " at " + x + " " + y);
            }
        }
    }

    @Test
    void theSameEachTimeWithAndWithoutWhatIsKept() throws IOException {
        byte[] jpeg = Photos.jpeg(600, 400, 6);
        List<ImageVariants.Variant> first = of(jpeg);
        byte[] bytes = bytes(first.get(0), jpeg);
        assertEquals(first, of(jpeg));
        PathUtils.deleteDirectory(folder.resolve("images"));
        assertArrayEquals(bytes, bytes(first.get(0), jpeg));
        assertEquals(first, of(jpeg));
        for (String name : Folder.names(folder.resolve("images"))) {
            Files.write(folder.resolve("images").resolve(name), new byte[40]);
        }
        assertEquals(first, of(jpeg));
        assertArrayEquals(bytes, bytes(first.get(0), jpeg));
    }

    @Test
    void whatIsNotLighterIsNotMade() throws IOException {
        byte[] dot = Photos.encoded(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_BINARY), "png");
        List<ImageVariants.Variant> made = new ImageVariants(folder).of(ImageFormat.PNG, dot, ImageFile.read(ImageFormat.PNG, dot));
        made.forEach(variant -> assertTrue(variant.width() == 1));
        byte[] gif = Photos.gif(600, 400);
        assertEquals(List.of(), new ImageVariants(folder).of(ImageFormat.GIF, gif, ImageFile.read(ImageFormat.GIF, gif)));
    }

    @Test
    void seeThroughStaysSeeThrough() throws IOException {
        byte[] png = Photos.encoded(new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB), "png");
        ImageVariants variants = new ImageVariants(folder);
        ImageFile image = ImageFile.read(ImageFormat.PNG, png);
        ImageVariants.Variant made = variants.of(ImageFormat.PNG, png, image).get(0);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(variants.bytes(made, ImageFormat.PNG, png, image)));
        assertEquals(0, small.getRGB(10, 10) >>> 24);
    }

    @Test
    void imagesThatAreGoneAreForgotten() throws IOException {
        of(Photos.jpeg(600, 400, 1));
        ImageVariants now = new ImageVariants(folder.resolve("images"));
        byte[] other = Photos.jpeg(300, 400, 1);
        now.of(ImageFormat.JPEG, other, ImageFile.read(ImageFormat.JPEG, other));
        now.removeStale();
        assertEquals(2, Folder.names(folder.resolve("images")).size());
    }
}
