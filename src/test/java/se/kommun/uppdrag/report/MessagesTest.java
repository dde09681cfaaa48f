package se.kommun.uppdrag.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.testing.Folder;

/** Texts with values, as each language writes them: those of the test resources. */
class MessagesTest {

    private static final Messages SWEDISH = Messages.of(Folder.class, ReportLanguage.SV);
    private static final Messages ENGLISH = Messages.of(Folder.class, ReportLanguage.EN);

    @Test
    void everyCharacterButAPlaceStandsForItself() {
        assertEquals("'a' {x} $1 \\ {", ENGLISH.text("plain", "'a'", "$1"));
    }

    @Test
    void numbersAndChoicesAreWrittenAsTheLanguageDoes() {
        assertEquals("12,5: a, b eller c", SWEDISH.text("values", 12.5f, Choice.of(List.of("c", "a", "b"))));
        assertEquals("12.5: a or b", ENGLISH.text("values", 12.5f, Choice.of("a", "b")));
        assertEquals("1200: a", ENGLISH.text("values", 1200, Choice.of("a")));
    }

    @Test
    void whatIsMissingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SWEDISH.text("none"));
        assertThrows(IllegalArgumentException.class, () -> SWEDISH.text("values", 1));
    }
}
