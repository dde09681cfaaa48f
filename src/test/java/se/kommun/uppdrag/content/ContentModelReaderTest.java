package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.report.Problem;

/** A slip in a content model is one problem, at the line to mend. */
class ContentModelReaderTest {

    private static final String MODEL = """
            icons:
              kontaktperson: {label: Kontaktperson, tone: rose}
              ledsagare: {label: Ledsagare, tone: sky}
              avlosare: {label: Avlösare, tone: sun}
              neutral: {tone: leaf}
            more-types:
              traff:
                description: En träff
                template: sida
                json-ld: Event
                expires: borjar
                calendar:
                  start: borjar
                  label: Lägg till i kalendern
                keys:
                  borjar:
                    type: date-time
                    required: true
                    fact: true
                    label: Börjar
                    help: När träffen börjar.
                    example: 2027-02-03 18:00
            """;

    private static List<String> problems(String text) {
        List<Problem> problems = new ArrayList<>();
        boolean valid = ContentModelReader.read(text.getBytes(StandardCharsets.UTF_8), problems::add).isPresent();
        assertEquals(problems.isEmpty(), valid);
        return problems.stream().map(problem -> problem.toString().replaceFirst("^content-model.yaml:", "").replace("fel [content-model] ", "")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "type: date-time|type: datetime|17:15: type: \"datetime\" är ingen typ av värde. Menade du date-time? Skriv text eller list",
        "required: true|required: ja|18:19: required: \"ja\" finns inte. Skriv något av: true, false.",
        "tone: leaf|tone: green|5:19: tone: \"green\" finns inte. Skriv något av: rose, sky, sun, leaf.",
        "neutral: {|annan: {|1:1: Programmets egna typer går inte ihop med den här filen. icon: \"neutral\" finns inte. Skriv det som saknas också",
        "'    template: '|'   template: '|9:4: Raden går inte att läsa. Den börjar inte lika långt in som de andra raderna på samma nivå.",
        "'    template: '|'     template: '|9:14: Raden går inte att läsa. Den börjar inte lika långt in som de andra raderna på samma nivå.",
        "description: En träff|description: En: träff|8:20: Raden går inte att läsa. Värdet innehåller ett kolon.",
        "description: En träff|description: \"En träff|8:18: Raden går inte att läsa. Ett citattecken saknas.",
    })
    void aSlipIsOneProblem(String right, String wrong, String expected) {
        assertTrue(MODEL.contains(right), right);
        List<String> found = problems(MODEL.replace(right, wrong));
        assertTrue(found.size() == 1 && found.get(0).startsWith(expected), found::toString);
    }

    @Test
    void whatToWriteEndsWithOnePeriod() {
        assertEquals(List.of("16:7: Raden help: saknas. Skriv en rad till, till exempel help: Var vi ses."), problems(MODEL.replace("        help: När träffen börjar.\n", "")));
    }

    @Test
    void aFileWithAnotherEndingIsReported(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("content-model.yml"), MODEL);
        ContentModelFile read = ContentModelFile.read(site);
        assertEquals("[content-model.yml: fel [content-model] Filen har fel namn och läses inte. Döp om den till content-model.yaml.]", read.problems().toString());
        assertTrue(read.model().isEmpty());
    }
}
