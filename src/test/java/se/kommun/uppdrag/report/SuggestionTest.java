package se.kommun.uppdrag.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("title", "type", "tags");

    @Test
    void theNearestWordWithinASlipOfTheFinger() {
        assertEquals(Optional.of("title"), Suggestion.nearest("Titel", KNOWN));
        assertEquals(Optional.of("type"), Suggestion.nearest("typ", KNOWN));
        assertEquals(Optional.empty(), Suggestion.nearest("description", KNOWN));
        assertEquals(Optional.empty(), Suggestion.nearest("", KNOWN));
        assertEquals(Optional.empty(), Suggestion.nearest("title", List.of()));
    }

    @Test
    void tiesGoToTheFirstInOrder() {
        assertEquals(Optional.of("ab"), Suggestion.nearest("ax", List.of("ay", "ab")));
    }
}
