package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "i dag", "", "2026-11-21T10:00", "٢٠٢٦-٠١-٠١"})
    void notADay(String value) {
        assertTrue(ValueType.DATE.faultIn(value).isPresent());
    }

    @Test
    void aDay() {
        assertTrue(ValueType.DATE.faultIn("2028-02-29").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u001B[31mb", " ", "för långt"})
    void notALineOfText(String value) {
        assertTrue(ValueType.text(8).faultIn(value).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "ett", "1000000", "0x1", "١"})
    void notANumber(String value) {
        assertTrue(ValueType.NUMBER.faultIn(value).isPresent());
    }

    @Test
    void aMisspeltChoiceGetsASuggestion() {
        ValueType status = ValueType.choice(ContentModel.ofProgram().types().get(0).key("status").orElseThrow().form().words());
        assertEquals("Menade du published? Skriv published eller draft.", status.faultIn("publishd").orElseThrow().fix());
        assertEquals("Skriv published eller draft.", status.faultIn("klar").orElseThrow().fix());
    }

    /** A pattern with a group that is tried again for each step overflows the stack. */
    @Test
    void longPathsAreJudgedWithoutRecursion() {
        assertTrue(ValueType.PAGE_FILE.faultIn("a/".repeat(100_000) + "a.md").isEmpty());
        assertTrue(ValueType.PAGE_FILE.faultIn("a-".repeat(100_000) + "a.md").isEmpty());
        assertTrue(ValueType.PAGE_FILE.faultIn("./".repeat(100_000) + "a").isPresent());
        assertTrue(Alias.faultIn("a/".repeat(100_000) + "a-a.html").isEmpty());
    }
}
