package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.report.Problem;

class PageReaderTest {

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void whatCannotBeReadOrIsGoneIsAProblem() {
        for (Path file : List.of(folder, folder.resolve("borta.md"))) {
            problems.clear();
            assertTrue(PageReader.read(new SourceFile("content/om.md", file, "sv"), ContentModel.ofProgram(), problems::add).isEmpty());
            assertEquals("content/om.md: fel [file-unreadable] Filen går inte att läsa. "
                    + "Kontrollera att du får läsa filen och att inget annat program håller den låst.", problems.get(0).toString());
        }
    }
}
