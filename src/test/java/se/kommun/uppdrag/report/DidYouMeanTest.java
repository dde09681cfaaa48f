package se.kommun.uppdrag.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

    private static final List<String> KNOWN = List.of("title", "type", "tags");

    @Test
    void theNearestWordWithinASlipOfTheFinger() {
        assertEquals(Optional.of("title"), DidYouMean.nearest("Titel", KNOWN));
        assertEquals(Optional.of("type"), DidYouMean.nearest("typ", KNOWN));
        assertEquals(Optional.empty(), DidYouMean.nearest("description", KNOWN));
        assertEquals(Optional.empty(), DidYouMean.nearest("", KNOWN));
        assertEquals(Optional.empty(), DidYouMean.nearest("title", List.of()));
    }

    @Test
    void tiesGoToTheFirstInOrder() {
        assertEquals(Optional.of("ab"), DidYouMean.nearest("ax", List.of("ay", "ab")));
    }
}
