package se.kommun.uppdrag.check.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Swedish words are right, and what is proposed for those that are not. */
class SpellingTest {

    private static final int PATIENCE = 5;
    private static Spelling spelling;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readOnce() {
        spelling = Spelling.swedish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledsagare", "ledsagarna", "kommunens", "Sveriges", "KOMMUN", "Kommunen",
        // compounds, also of compounds, with and without s
        "avlösarservice", "kontaktperson", "kontaktpersonsuppdraget", "personuppgiftsbiträdesavtal", "tillgänglighetsredogörelsen",
        // the first of two that share an end
        "vård-", "omsorgs-", "hälso-", "arbetsmarknads-",
        // joined with a hyphen or a colon
        "e-post", "e-tjänsten", "LSS-insats", "LSS-handläggaren", "Nacka-bo", "LSS:s", "pdf-fil",
        // short for something, with its point
        "kl.", "tel.", "etc."})
    void isRight(String word) {
        assertTrue(spelling.isKnown(word), word);
    }

    @Test
    void everyWordIsRightWhenItIsOff() {
        assertTrue(Spelling.OFF.withoutWaiting(() -> { }).isKnown("kommunn"));
        assertEquals(List.of(), Spelling.OFF.suggestions("kommunn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommunn", "funktionsnedsätning", "tystnadsplickt", "ochså", "självstendig", "kontaktpersonsupdraget",
        "LSS-insatts", "ersätning.", "e-tjännst", "KOMUNEN", "vårdd-"})
    void isUnknown(String word) {
        assertFalse(spelling.isKnown(word), word);
    }

    @ParameterizedTest
    @CsvSource({"kommunn, kommun", "funktionsnedsätning, funktionsnedsättning", "tystnadsplickt, tystnadsplikt", "ochså, också",
        "självstendig, självständig", "ersätning., ersättning", "särskillt, särskilt", "bakrundskontroll, bakgrundskontroll", "Kommunn, Kommun"})
    void theLikeliestIsProposedFirst(String word, String meant) {
        assertEquals(meant, spelling.suggestions(word).get(0));
    }

    @Test
    void proposalsAreFewAndTheSameEachTime() {
        List<String> first = Spelling.swedish().suggestions("mycke");
        assertTrue(first.contains("mycket") && first.size() <= 3, first.toString());
        assertEquals(first, Spelling.swedish().suggestions("mycke"));
        assertEquals(List.of(), spelling.suggestions("xqzxqzxq"));
    }

    @Test
    void theSitesOwnWordsAreRightInTheirForms() throws IOException {
        Spelling own = spelling.with(list("sjutimmars\nDigg\nhjälpis\n"));
        for (String word : List.of("Digg", "Diggs", "Digg.", "hjälpis", "HJÄLPIS", "Hjälpis", "hjälpis-", "Digg-anmälan")) {
            assertTrue(own.isKnown(word), word);
        }
        for (String word : List.of("digg", "hjälpisar", "hjÄlpis")) {
            assertFalse(own.isKnown(word), word);
        }
        assertFalse(spelling.isKnown("hjälpis"));
        assertEquals("hjälpis", own.suggestions("hjälpsi").get(0));
    }

    @Test
    void aHastyOneTellsWhenItKnowsMore() throws InterruptedException {
        Semaphore news = new Semaphore(0);
        Spelling hasty = Spelling.swedish().withoutWaiting(news::release);
        hasty.isKnown("kommunn"); // whatever it says, it does not wait
        assertTrue(news.tryAcquire(PATIENCE, TimeUnit.MINUTES));
        assertFalse(hasty.isKnown("kommunn"));
        assertEquals(List.of(), hasty.suggestions("kommunn"));
        assertTrue(news.tryAcquire(PATIENCE, TimeUnit.MINUTES));
        assertEquals(spelling.suggestions("kommunn"), hasty.suggestions("kommunn"));
        assertEquals(0, news.availablePermits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bobobobobobobobobobobobobobobobobobobobobobobobobo", "arbetsarbetsarbetsarbetsarbetsarbetsarbetsx",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "småsåsmåsåsmåsåsmåsåsmåsåsmåsåsmåsåsmåsåq"})
    void aHostileWordIsJudgedToo(String word) {
        assertFalse(spelling.isKnown(word));
    }

    private WordList list(String text) throws IOException {
        Path file = folder.resolve("ordlista.txt");
        Files.writeString(file, text);
        return WordList.ofSite(folder, problem -> {
            throw new AssertionError(problem);
        });
    }
}
