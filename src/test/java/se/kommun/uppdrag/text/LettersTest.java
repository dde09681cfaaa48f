package se.kommun.uppdrag.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void everyCharacterIsWhatJavaSays() {
        for (int code = 0; code <= Character.MAX_VALUE; code++) {
            char c = (char) code;
            assertEquals(Character.isLetter(c), Letters.isLetter(c), () -> "U+" + Integer.toHexString(c));
            assertEquals(Character.isLetterOrDigit(c), Letters.isLetterOrDigit(c), () -> "U+" + Integer.toHexString(c));
            assertEquals(Character.isUpperCase(c), Letters.isCapital(c), () -> "U+" + Integer.toHexString(c));
        }
    }
}
