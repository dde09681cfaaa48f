package se.kommun.uppdrag.check.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's own words, and what is told of a line that is none. */
class WordListTest {

    @TempDir
    private Path folder;
    private final List<String> problems = new ArrayList<>();

    @Test
    void aLineIsAWordAndTheRestIsComments() throws IOException {
        assertEquals(Set.of("Digg", "hjälpis", "e-lån"), read("\uFEFF# Våra ord\r\n\r\nDigg # myndigheten\r\n  hjälpis\r\ne-lån").words());
        assertEquals(List.of(), problems);
    }

    @Test
    void aLineThatIsNoWordIsToldAndTheOthersCount() throws IOException {
        assertEquals(Set.of("Digg", "stavad"), read("Digg\ntvå ord\n  3G\nstavad\nDigg\n").words());
        assertEquals(List.of(
                "ordlista.txt:2:1: varning [word-list-invalid] \"två ord\" är inget ord som listan kan ha. "
                        + "Skriv ett ord på varje rad, bara med bokstäver och bindestreck. En kommentar börjar med #.",
                "ordlista.txt:3:3: varning [word-list-invalid] \"3G\" är inget ord som listan kan ha. "
                        + "Skriv ett ord på varje rad, bara med bokstäver och bindestreck. En kommentar börjar med #.",
                "ordlista.txt:5:1: varning [word-list-invalid] \"Digg\" står redan på rad 1. Ta bort den ena raden."), problems);
    }

    @Test
    void noListIsAnEmptyOne() {
        assertTrue(WordList.ofSite(folder, problem -> problems.add(problem.toString())).words().isEmpty());
        assertEquals(List.of(), problems);
    }

    @Test
    void aListInAnotherEncodingIsTold() throws IOException {
        Files.write(folder.resolve("ordlista.txt"), "hjälpis".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(WordList.ofSite(folder, problem -> problems.add(problem.toString())).words().isEmpty());
        assertEquals(List.of("ordlista.txt: fel [not-utf8] Filen är inte sparad som UTF-8. Spara filen igen med teckenkodningen UTF-8."), problems);
    }

    private WordList read(String text) throws IOException {
        Files.writeString(folder.resolve("ordlista.txt"), text);
        return WordList.ofSite(folder, problem -> problems.add(problem.toString()));
    }
}
