package se.kommun.uppdrag.check.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.check.html.Decoded.Flaw;

/** Bytes are read as browsers read them, and what they cannot read is said. */
class DecodedTest {

    private static final String PAGE = "<p>Räksmörgås</p>";

    @ParameterizedTest
    @CsvSource({"UTF-16LE, NOT_UTF8", "UTF-16BE, NOT_UTF8", "UTF-32LE, UNREADABLE", "UTF-32BE, UNREADABLE", "UTF-8, NONE"})
    void theMarkDecides(String charset, Flaw flaw) {
        Decoded decoded = Decoded.of(("\uFEFF<meta charset=koi8-r>" + PAGE).getBytes(Charset.forName(charset)));
        assertEquals("<meta charset=koi8-r>" + PAGE, decoded.text());
        assertEquals(flaw, decoded.flaw());
        assertEquals(charset, decoded.encoding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void whatNeedsAMarkAndHasNoneIsGuessedAndTold(String charset) {
        Decoded decoded = Decoded.of(PAGE.getBytes(Charset.forName(charset)));
        assertEquals(PAGE, decoded.text());
        assertEquals(Flaw.UNMARKED, decoded.flaw());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=iso-8859-1>", "<META CHARSET='latin1'>", "<meta/charset = \"ISO-8859-1\" >",
        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", "<!-- <meta charset=utf-8> --><meta charset=us-ascii>",
        "<title a='<meta charset=utf-8>'></title><meta charset=windows-1252>", "<?xml version='1.0' encoding='ISO-8859-1'?>"})
    void theDeclaredEncodingIsRead(String declaration) {
        Decoded decoded = Decoded.of((declaration + PAGE).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(declaration + PAGE, decoded.text());
        assertEquals(Flaw.NOT_UTF8, decoded.flaw());
        assertEquals("windows-1252", decoded.encoding());
    }

    @Test
    void aDeclarationThatIsNoneLeavesUtf8() {
        for (String other : new String[] {"", "<meta charset=utf-8>", "<meta charset=utf-16>", "<p charset=iso-8859-1>", "<metal charset=iso-8859-1>",
            "<meta content='charset=iso-8859-1'>", "<!--<meta charset=iso-8859-1>", "<meta", "<!", "</", "<a b='"}) {
            Decoded decoded = Decoded.of((other + PAGE).getBytes(StandardCharsets.UTF_8));
            assertEquals(other + PAGE, decoded.text());
            assertEquals(Flaw.NONE, decoded.flaw(), other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-okänd", "cp037", "utf-7", "<>"})
    void anEncodingThatBrowsersDoNotKnowIsTold(String label) {
        assertEquals(Flaw.UNKNOWN, Decoded.of(("<meta charset='" + label + "'>" + PAGE).getBytes(StandardCharsets.UTF_8)).flaw());
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirPlace() {
        Decoded decoded = Decoded.of("<meta charset=utf-8>\n<p>å".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Flaw.MALFORMED, decoded.flaw());
        assertEquals("<meta charset=utf-8>\n<p>".length(), decoded.fault());
        assertEquals(Flaw.MALFORMED, Decoded.of("<p>å ä ö".getBytes(StandardCharsets.ISO_8859_1)).flaw());
        assertEquals("<p>å ä ö", Decoded.of("<p>å ä ö".getBytes(StandardCharsets.ISO_8859_1)).text());
        assertEquals(Flaw.MALFORMED, Decoded.of("<p>bild\0\0".getBytes(StandardCharsets.UTF_8)).flaw());
        assertEquals(Flaw.MALFORMED, Decoded.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0}).flaw());
    }

    @Test
    void noBytesAreNoText() {
        assertEquals("", Decoded.of(new byte[0]).text());
        assertEquals("", Decoded.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).text());
    }
}
