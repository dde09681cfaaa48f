package se.kommun.uppdrag.check.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.check.text.Tokenizer;

/** Which words of a text are judged. */
class SpellableWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Du får stöd.|Du får stöd.",
        "Vård- och omsorg|Vård- och omsorg",
        "en LSS-insats, kommunens e-post|en LSS-insats kommunens e-post",
        "ledsagare/avlösare (båda)|ledsagare avlösare båda",
        "”Hej”, sa hon|Hej sa hon",
        "enligt LSS:s regler|enligt regler",
        "funk\u00ADtions\u00ADned\u00ADsättning|funktionsnedsättning",
        "e\u2011post|e-post",
        "förälder(ar)|förälder"})
    void judges(String text, String words) {
        assertEquals(words, judged(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"namn@kommun.se", "https://www.exampel.se/sidda", "www.exampel.se", "exampel.se", "index.html", "content/ledsagre.md",
        "/redigera/sida", "C:\\Mapp\\fill", "site_title", "covid19", "A4", "3G-nätt", "08-530", "2026-11-21", "LSS", "WCAG:s", "iPhonne", "YouTubbe",
        "HVBhem", "Łódź d'Ivoirre", "Привет", "#hashtagg", "{kodd}", "a", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void leavesOut(String text) {
        String words = judged("och " + text + " och");
        assertEquals("och och", words.replace("Łódź ", ""));
    }

    @Test
    void aCapitalInTheMiddleOfASentenceIsAName() {
        assertEquals("Vi bor", judged("Vi bor i Fittjja").replace(" i", ""));
        assertEquals("Hej Kommunn", judged("Hej! Kommunn"));
        assertEquals("så här Kommunn", judged("så här: Kommunn"));
        assertEquals("rad Kommunn", judged("rad\u2028Kommunn"));
        assertEquals("KOMMUNN", judged("i KOMMUNN").replace("i ", ""));
    }

    @Test
    void aShorteningInTheMiddleOfASentenceIsLeftOut() {
        assertEquals("se och", judged("se kapp. 3 och resp. insats").replace(" insats", ""));
        assertEquals("insats mmm.", judged("insats mmm. Slut").replace(" Slut", ""));
    }

    @Test
    void placesAreThoseOfTheText() {
        assertEquals("Du 0, får 4, stöd 8", SpellableWord.in(Tokenizer.words("Du  får stöd")).stream()
                .map(word -> word.text() + " " + word.word().start()).collect(Collectors.joining(", ")));
    }

    private static String judged(String text) {
        return SpellableWord.in(Tokenizer.words(text)).stream().filter(word -> !word.isName()).map(SpellableWord::text).collect(Collectors.joining(" "));
    }
}
