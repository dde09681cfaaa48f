package se.kommun.uppdrag.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicTextTest {

    private final ArabicText arabic = new ArabicText();

    private static String codes(String text) {
        return text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }

    /** The forms are those of the code charts of Unicode, Arabic Presentation Forms A and B. */
    @ParameterizedTest
    @CsvSource({"\u0628\u0627\u0628, fe91 fe8e fe8f", "\u0633\u0644\u0627\u0645, feb3 fefc fee1", "\u0644\u0627, fefb", "\u0628, fe8f",
        "\u062F\u0627\u0631, fea9 fe8d fead", "\u0628\u064E\u0628, fe91 64e fe90", "\u0628\u200C\u0628, fe8f 200c fe8f", "\u0628\u0640, fe91 640",
        "\u067E\u062F\u06CC, fb58 feaa fbfc", "\u0627\u0621\u0628, fe8d fe80 fe8f", "a\u0628 1, 61 fe8f 20 31"})
    void aLetterHasTheFormOfItsPlace(String text, String forms) {
        assertEquals(forms, codes(arabic.shapeText(text)));
        assertEquals(codes(text), codes(arabic.deshapeText(arabic.shapeText(text))));
    }

    @Test
    void lettersAreDrawnFromTheRightWithTheirMarksAndBracketsTurned() {
        assertEquals(codes("(\u0628\u0627\u064E)"), codes(arabic.reorderRTLTextToLTR("(\u0627\u064E\u0628)")));
    }
}
