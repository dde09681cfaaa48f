package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.build.LanguageTable;

/**
 * {@code docs/sprak.md} tells in which languages the pages exist. {@code -Dupdate=true} writes it anew. The days in it may be older
 * than the pages, so that a changed sentence does not fail the test.
 */
class LanguageDocTest {

    private static final Path TABLE = Path.of("docs/sprak.md");

    @Test
    void theTableIsThatOfTheSources() throws IOException {
        String table = LanguageTable.markdown(Path.of("").toAbsolutePath());
        if (Boolean.getBoolean("update")) {
            Files.writeString(TABLE, table);
        }
        assertEquals(withoutDays(table), withoutDays(Files.readString(TABLE)), "mvn test -Dtest=LanguageDocTest -Dupdate=true");
    }

    private static String withoutDays(String table) {
        return table.replaceAll("\\d{4}-\\d\\d-\\d\\d( \\*efter\\*)?", "");
    }
}
