package se.kommun.uppdrag.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "abc, '', 3", "abc, abc, 0", "abc, abd, 1", "abc, ac, 1", "ac, abc, 1", "ab, ba, 2", "kitten, sitting, 3",
        "ledsagare, avlösare, 6", "fråga, fraga, 1"})
    void countsAddedRemovedAndChangedLetters(String one, String other, int distance) {
        assertEquals(distance, DidYouMean.distance(one, other));
        assertEquals(distance, DidYouMean.distance(other, one));
    }
}
