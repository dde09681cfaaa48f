package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.uppdrag.report.Problem;

class NewPageTest {

    private static final SourceFile FILE = new SourceFile("content/ny-sida.md", Path.of("ny-sida.md"));

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void everyNewPageIsADraftThatTheSchemaAccepts(PageType type) {
        String text = NewPage.of(type, "ny-sida", LocalDate.of(2026, 11, 21));
        Page page = PageReader.parse(FILE, text, problems::add).orElseThrow(() -> new AssertionError(problems));
        assertEquals(type, page.type());
        assertEquals("Ny sida", page.title());
        assertTrue(page.draft());
    }

    @ParameterizedTest
    @EnumSource
    void theOptionalKeysAreRightOnceTheirHashIsTakenAway(PageType type) {
        String text = NewPage.of(type, "ny-sida", LocalDate.of(2026, 11, 21)).replaceAll("(?m)^#(?! )|^#(?=  - )", "");
        PageReader.parse(FILE, text, problems::add).orElseThrow(() -> new AssertionError(problems));
    }
}
