package se.kommun.uppdrag.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An image moves if it has more than one frame. What cannot be read to its end is never said to be still. */
class ImageMotionTest {

    private static final Path FIXTURES = Path.of("src/test/resources/rules/image-animated");

    private static byte[] read(String name) throws IOException {
        return Files.readAllBytes(FIXTURES.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gran.gif", "gran.png", "gran.webp"})
    void aPartOfAMovingImageIsNotStill(String name) throws IOException {
        byte[] moving = read("review-frames/" + name);
        assertEquals(ImageMotion.MOVING, ImageMotion.of(moving));
        for (int length = 0; length < moving.length; length++) {
            assertNotEquals(ImageMotion.STILL, ImageMotion.of(Arrays.copyOf(moving, length)), length + " bytes");
        }
    }

    @Test
    void aGifIsStillOnlyWhenItHasEnded() throws IOException {
        byte[] still = read("pass-one-frame/gran.gif");
        assertEquals(ImageMotion.STILL, ImageMotion.of(still));
        for (int length = 0; length < still.length; length++) {
            assertEquals(ImageMotion.UNKNOWN, ImageMotion.of(Arrays.copyOf(still, length)), length + " bytes");
        }
    }

    @Test
    void aGifWithoutPicturesIsNotStill() {
        assertEquals(ImageMotion.UNKNOWN, ImageMotion.of(new byte[] {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0, 0x3B}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"review-frames/gran.gif", "review-frames/gran.png", "review-frames/gran.webp", "pass-one-frame/ram.webp", "pass-one-frame/ram.png"})
    void anyBytesAreJudged(String name) throws IOException {
        byte[] bytes = read(name);
        for (int at = 0; at < bytes.length; at++) {
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                byte[] changed = bytes.clone();
                changed[at] = (byte) value;
                assertNotNull(ImageMotion.of(changed));
            }
        }
    }
}
