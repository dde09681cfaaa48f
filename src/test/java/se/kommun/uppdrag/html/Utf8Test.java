package se.kommun.uppdrag.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "åäö", "tre – fyra", "\uD83D\uDE00!", "half \uD83D pair", "\uDE00\uD83D", "\uD83D"})
    void countsAsTheEncoderWrites(String text) {
        assertEquals(text.getBytes(StandardCharsets.UTF_8).length, Utf8.length((text + "å").toCharArray(), text.length()));
    }
}
