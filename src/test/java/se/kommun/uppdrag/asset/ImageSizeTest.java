package se.kommun.uppdrag.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSizeTest {

    @TempDir
    Path folder;

    private Path image(String format, String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return file;
    }

    @ParameterizedTest
    @CsvSource({"png,png", "jpg,jpg", "jpg,jpeg", "gif,gif"})
    void readsTheSize(String format, String ending) throws IOException {
        assertEquals(Optional.of(new ImageSize(30, 20)), ImageSize.of(image(format, "a." + ending)));
    }

    @Test
    void anImageOfAnotherKindThanItsNameSaysIsNone() throws IOException {
        assertEquals(Optional.empty(), ImageSize.of(image("jpg", "a.png")));
    }

    @ParameterizedTest
    @CsvSource({"<svg viewBox='0 0 40 10'/>, 40, 10", "<svg width='8px' height='9'/>, 8, 9", "<svg width='100%' viewBox='0 0 4.6 3'/>, 5, 3",
        "<svg/>, 0, 0", "<svg width='1.2.3' height='-1'/>, 0, 0", "<svg width='99999999999999999999' height='1'/>, 2147483647, 1"})
    void readsADrawing(String svg, int width, int height) throws IOException {
        assertEquals(Optional.of(new ImageSize(width, height)), ImageSize.of(Files.writeString(folder.resolve("a.svg"), svg)));
    }

    @Test
    void theEndingOfADrawingMayBeInCapitals() throws IOException {
        assertEquals(Optional.of(new ImageSize(4, 1)), ImageSize.of(Files.writeString(folder.resolve("A.SVG"), "<svg viewBox='0 0 4 1'/>")));
    }

    @Test
    void halfAFileIsNoImage() throws IOException {
        assertEquals(Optional.empty(), ImageSize.of(Files.writeString(folder.resolve("a.webp"), "RIFF")));
        assertEquals(Optional.empty(), ImageSize.of(folder.resolve("borta.webp")));
    }

    /** Whatever a broken file says of itself, the answer is a size or none. */
    @Test
    void aBrokenFileHasASizeOrNone() throws IOException {
        int sizes = 0;
        Random random = new Random(1);
        for (String format : new String[] {"png", "jpg", "gif"}) {
            byte[] sound = Files.readAllBytes(image(format, "a." + format));
            for (int i = 0; i < 60; i++) {
                byte[] broken = Arrays.copyOf(sound, i % 2 == 0 ? random.nextInt(sound.length) : sound.length);
                for (int j = 0; j < 3 && broken.length > 8; j++) {
                    broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
                }
                Optional<ImageSize> size = ImageSize.of(Files.write(folder.resolve("b." + format), broken));
                size.ifPresent(each -> assertTrue(each.width() > 0 && each.height() > 0, each::toString));
                sizes += size.isPresent() ? 1 : 0;
            }
        }
        assertTrue(sizes > 0 && sizes < 180, "some files keep their size, some lose it: " + sizes);
    }
}
