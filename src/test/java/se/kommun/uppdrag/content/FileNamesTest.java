package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"Avlösare i hemmet, avlosare-i-hemmet", "ÅÄÖ é, aao-e", "--a--b--, a-b", "日本, sida", "a\u030A, a", "§!, sida"})
    void theNearestSlug(String text, String slug) {
        assertEquals(slug, FileNames.slug(text));
        assertTrue(FileNames.isSlug(slug));
    }

    @ParameterizedTest
    @CsvSource({"Om LSS.md, om-lss.md", "FOTO 1.JPG, foto-1.jpg", "README, readme", "a.b.md, a-b.md", "bild_1.MD, bild-1.md"})
    void theRightName(String name, String right) {
        assertEquals(right, FileNames.toValidName(name));
        assertTrue(FileNames.isFileName(right));
    }

    @ParameterizedTest
    @CsvSource({"con, con-sida", "AUX, aux-sida", "com1, com1-sida", "lpt9, lpt9-sida", "nul, nul-sida", "konto, konto", "com10, com10"})
    void aDeviceOfWindowsIsNoName(String text, String slug) {
        assertEquals(slug, FileNames.slug(text));
        assertEquals(slug.equals(text), FileNames.isSlug(text));
        assertEquals(slug + ".png", FileNames.toValidName(text + ".png"));
        assertEquals(slug.equals(text), FileNames.isFileName(text + ".png"));
        assertTrue(FileNames.isSlug(slug));
    }

    @Test
    void nameOfTheAddressItself() {
        for (String wrong : new String[] {"", "-", "a-", "a--b", "å", "a.b", "a/b", "..", "A", "a b", "a\n"}) {
            assertTrue(!FileNames.isSlug(wrong), wrong);
        }
    }
}
