package se.kommun.uppdrag.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " a b ", "a\n  b", "a\u00A0b", "\u00A0 a", "a \u00A0", "a\u2003 b", "a \t\r\n b  c", "\u2003\u00A0\u2003"})
    void becomeOneEach(String text) {
        assertEquals(text.replaceAll("[\\s\\u00A0]+", " ").strip(), Blanks.single(text));
    }
}
