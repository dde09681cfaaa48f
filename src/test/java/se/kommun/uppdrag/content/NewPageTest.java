package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.uppdrag.report.Problem;

class NewPageTest {

    private static final SourceFile FILE = new SourceFile("content/ny-sida.md", Path.of("ny-sida.md"), "sv");

    private static final ContentModel MODEL = ContentModel.ofProgram();

    private final List<Problem> problems = new ArrayList<>();

    static List<PageType> types() {
        return MODEL.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyNewPageIsADraftThatTheSchemaAccepts(PageType type) {
        String text = NewPage.of(type, "ny-sida", LocalDate.of(2026, 11, 21));
        Page page = PageReader.parse(FILE, text, MODEL, problems::add).orElseThrow(() -> new AssertionError(problems));
        assertEquals(type, page.type());
        assertEquals("Ny sida", page.title());
        assertTrue(page.draft());
        assertTrue(problems.stream().noneMatch(Problem::isError), problems::toString);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNewPageThatIsPublishedAsItIsIsRefusedAtItsLines(PageType type) {
        String text = NewPage.of(type, "ny-sida", LocalDate.of(2026, 11, 21)).replace("status: draft", "status: published");
        assertTrue(PageReader.parse(FILE, text, MODEL, problems::add).isEmpty());
        List<String> lines = text.lines().toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\\w+:") || lines.get(i).equals(NewPage.PLACEHOLDER)) {
                expected.add("content/ny-sida.md:" + (i + 1));
            }
        }
        assertEquals(expected, problems.stream().map(problem -> problem.place().file() + ":" + problem.place().line()).sorted(Comparator.comparing(NewPageTest::line)).toList());
    }

    private static int line(String place) {
        return Integer.parseInt(place.substring(place.indexOf(':') + 1));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNewPageSaysNothingThatNobodyHasWritten(PageType type) {
        Page page = PageReader.parse(FILE, NewPage.of(type, "ny-sida", LocalDate.of(2026, 11, 21)), MODEL, problems::add).orElseThrow();
        List<String> known = List.of("title", "type", "status", "updated", "review_by");
        type.keys().stream().filter(key -> !known.contains(key.name())).forEach(key ->
                assertTrue(page.text(key.name()).isEmpty(), key.name()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theOptionalKeysAreRightOnceTheirHashIsTakenAway(PageType type) {
        String text = NewPage.of(type, "ny-sida", LocalDate.of(2026, 11, 21)).replaceAll("(?m)^#(?! )|^#(?=  - )", "");
        Page page = PageReader.parse(FILE, text, MODEL, problems::add).orElseThrow(() -> new AssertionError(problems));
        assertEquals(List.of("unfinished-draft"), problems.stream().map(Problem::rule).toList());
        assertEquals(type, page.type());
        assertTrue(page.draft());
    }
}
