package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.report.Problem;

class FrontMatterReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    private FrontMatter read(String text) {
        return new FrontMatterReader("content/x.md", problems::add).read(text).orElseThrow(() -> new AssertionError(problems));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "010", "1:30", "true", "2026-11-21", "1e3", "0x1F", "null", "08-465 004 00", ".5"})
    void whatYamlHasTypesForStaysText(String value) {
        assertEquals(value, read("---\nwhere: " + value + "\n---\n").fields().get("where").text());
    }

    @Test
    void keepsPlacesAndBody() {
        FrontMatter header = read("---\ntitle: A\ntags:\n  - ett\n  - två\n---\nText\n---\nMer");
        assertEquals(List.of("ett", "två"), header.fields().get("tags").entries());
        assertEquals(4, header.fields().get("tags").place().line());
        assertEquals(8, header.fields().get("title").place().column());
        assertEquals(7, header.bodyLine());
        assertEquals("Text\n---\nMer", header.body());
    }

    @Test
    void quotedTextMayHoldAnything() {
        assertEquals("Uppdrag: #1 & !", read("---\ntitle: \"Uppdrag: #1 & !\"\n---\n").fields().get("title").text());
        assertEquals("😀#", read("---\ntitle: \"😀#\"\n---\n").fields().get("title").text());
        assertEquals("C#, 1#2", read("---\ntitle: C#, 1#2 \n---\n").fields().get("title").text());
    }

    @Test
    void textMayGoOnTheNextLineAndCommentsHaveTheirOwn() {
        assertEquals("en två", read("---\n# Rubrik: sidans rubrik\ntitle: en\n  två\n#order: 1\n---\n").fields().get("title").text());
    }

    @Test
    void aLineWithBlanksBeforeItsNameIsToldApartFromAColonInAValue() {
        for (String line : List.of("  where: Hemma", "where: Hemma: här")) {
            new FrontMatterReader("content/x.md", problems::add).read("---\ntitle: A\n" + line + "\n---\n");
        }
        assertEquals(List.of("content/x.md:3:8: fel [front-matter-invalid] Raden går inte att läsa. Den börjar inte lika långt in som de andra raderna på samma nivå."
                        + " Ta bort eller lägg till blanksteg först på raden.",
                "content/x.md:3:13: fel [front-matter-invalid] Raden går inte att läsa. Värdet innehåller ett kolon. Sätt hela värdet inom citattecken."),
                problems.stream().map(Problem::toString).toList());
    }

    static Stream<Arguments> deep() {
        int levels = 10_000;
        return Stream.of(Arguments.of("easy_of: " + "[".repeat(levels) + "]".repeat(levels), "2:19"), Arguments.of("easy_of: " + "[".repeat(levels), "2:19"),
                Arguments.of("easy_of: " + "{a: ".repeat(levels) + "}".repeat(levels), "2:46"), Arguments.of("easy_of:\n  " + "- ".repeat(levels) + "x", "3:21"),
                Arguments.of("easy_of: " + "[".repeat(100_000), "2:19"));
    }

    /** The YAML library would go one level of stack deeper for each, and fail for the whole run where the stack ends in the loading of a class. */
    @ParameterizedTest
    @MethodSource("deep")
    void valuesNestedWithoutEndAreToldAtTheirPlace(String yaml, String place) {
        assertTrue(new FrontMatterReader("content/x.md", problems::add).read("---\n" + yaml + "\n---\nText").isEmpty());
        assertEquals(List.of("content/x.md:" + place), problems.stream().map(problem -> problem.location().toString()).toList());
        assertEquals("Värdet har för många nivåer i varandra.", problems.get(0).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &a [*a, *a]", "a: *b", "a: !!java.net.URL x", "a: &x y", "a: {b: c}", "? [a]\n: b", "a: [[x]]", "a: 'x",
        "a: b: c", "\ta: b", "a: @x", "a: `x`", "a: %x", "- a", "[a]", "...\na: b", "%YAML 1.1", "a: b\n...\nc: d", "a: x # y", "a: [x, y] # z",
        "a: \"\\q\"", "<<: *a", "a: |\n x\nstray", "a: >-9\n x"})
    void anythingStrangeIsAProblemInItsLine(String yaml) {
        assertTrue(new FrontMatterReader("content/x.md", problems::add).read("---\n" + yaml + "\n---\nText").isEmpty(), yaml);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).location().line() >= 1 && problems.get(0).location().line() <= 5, problems.toString());
    }
}
