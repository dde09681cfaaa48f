package se.kommun.uppdrag.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> known(String line) {
        List<String> known = new ArrayList<>();
        for (short number : Words.of(line).numbers()) {
            known.add(number == KnownWords.NONE ? "-" : KnownWords.word(number));
        }
        return known;
    }

    @Test
    void areLettersAndApostrophesInARow() {
        assertEquals(List.of("till", "höger", "-", "-", "and", "-"), known("Till HÖGER, e-post 24 and (år)"));
        assertEquals(List.of("-", "-"), known("don't 'and'"));
        assertEquals(List.of(), known("– 12"));
    }

    @Test
    void aWordIsReferringByItselfOrInQuotes() {
        assertEquals(List.of("left", "red"), Words.of("The 'Left' one is red, not leftover").referring());
        assertEquals(List.of("markerad", "markerad"), Words.of("Är markerad eller färgmarkerade").referring());
        assertEquals(List.of(), Words.of("En annan marker ad").referring());
    }

    @Test
    void everyKnownWordIsFound() {
        for (String word : ReferenceRules.REFERENCE_WORDS) {
            assertTrue(Words.of("x " + word.toUpperCase(Locale.ROOT) + "!").referring().contains(word), word);
        }
        for (String word : LanguageGuess.commonWords()) {
            assertEquals(List.of(word), known(word));
            assertEquals(LanguageGuess.languagesOf(word), KnownWords.counted(Words.of(word).numbers()[0]));
        }
    }

    @Test
    void otherAlphabetsAreTold() {
        assertTrue(Words.of("blåbär – 12 ½").latin());
        assertFalse(Words.of("помощь").latin());
    }

    @Test
    void lettersOneByOneAreCounted() {
        assertEquals(5, Words.of("ett v i k t e ord a b").longestRunOfLetters());
    }
}
