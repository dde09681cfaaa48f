package se.kommun.uppdrag.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void areLettersInARow() {
        assertEquals(List.of("till", "höger", "e", "post", "don't", "år"), Words.of("till höger, e-post 24 don't (år)").all());
        assertEquals(List.of(), Words.of("– 12").all());
    }

    @Test
    void aQuotedWordIsFoundWithoutItsQuotes() {
        Set<String> found = new HashSet<>();
        Words.of("the 'left' one").find(Set.of("left", "one", "right"), found);
        assertEquals(Set.of("left", "one"), found);
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
