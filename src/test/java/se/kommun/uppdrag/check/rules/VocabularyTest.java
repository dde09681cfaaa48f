package se.kommun.uppdrag.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.check.text.Tokenizer;

class VocabularyTest {

    private static Vocabulary of(String text) {
        return Vocabulary.of(Tokenizer.sentences(text));
    }

    @Test
    void countsTheWordsThatRulesLookFor() {
        assertEquals(new Vocabulary(Map.of("till", 1, "höger", 1, "and", 2), 7, true), of("Till HÖGER, e-post 24 and (år) And"));
        assertEquals(new Vocabulary(Map.of("left", 1, "red", 1, "the", 1, "is", 1), 6, true), of("The 'Left' one is red, leftover"));
        assertEquals(new Vocabulary(Map.of(), 0, true), of("– 12"));
    }

    @Test
    void aPartOfAWordTellsThatSomethingIsMarkedWithAColour() {
        assertEquals(Map.of("markerad", 2, "rutan", 1), of("Rutan markerad, färgmarkerade").known());
    }

    @Test
    void everyKnownWordIsFound() {
        for (String word : ReferenceRules.REFERENCE_WORDS) {
            assertEquals(1, of("x " + word.toUpperCase(Locale.ROOT) + "!").known().get(word), word);
        }
        for (String word : LanguageGuess.commonWords()) {
            assertEquals(Map.of(word, 1), of(word).known());
        }
    }
}
