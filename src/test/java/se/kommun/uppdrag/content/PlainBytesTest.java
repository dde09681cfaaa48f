package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainBytesTest {

    @Test
    void swedishTextIsPlain() {
        assertTrue(PlainBytes.are("Åtta små öar – ”så här” … é, ü, § 9, 1\u00A0000\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** Whatever it takes for plain is UTF-8 without any character that is told as a problem. */
    @Test
    void nothingPlainIsWrong() throws CharacterCodingException {
        byte[] likely = {'a', '\n', (byte) 0xC2, (byte) 0xC3, (byte) 0xE2, (byte) 0x80, (byte) 0x8B, (byte) 0x93, (byte) 0xA0, (byte) 0xA6, (byte) 0xA8,
                (byte) 0xBF, (byte) 0xEF, (byte) 0xBB, (byte) 0xFF, 0, '\r', '\t', 0x7F, ' '};
        Random random = new Random(20261126);
        int plain = 0;
        for (int i = 0; i < 300_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = likely[random.nextInt(likely.length)];
            }
            if (PlainBytes.are(bytes)) {
                plain++;
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                assertEquals(-1, SourceText.hiddenIn(text), text);
                assertFalse(text.contains("\r"));
            }
        }
        assertTrue(plain > 1_000, plain + " were plain");
    }
}
