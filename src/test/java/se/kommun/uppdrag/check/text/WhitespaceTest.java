package se.kommun.uppdrag.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhitespaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " a b ", "a\n  b", "a\u00A0b", "\u00A0 a", "a \u00A0", "a\u2003 b", "a \t\r\n b  c", "\u2003\u00A0\u2003", "a\u2028b"})
    void runsBecomeOneSpace(String text) {
        assertEquals(text.replaceAll("[\\s\\u00A0\\u2028]+", " ").strip(), Whitespace.collapse(text));
    }

    @Test
    void invisibleCharactersAreNotRead() {
        assertEquals("avlösare", Whitespace.withoutInvisible("av\u00ADlösa\u200Bre"));
    }
}
