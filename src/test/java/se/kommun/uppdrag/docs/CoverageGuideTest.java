package se.kommun.uppdrag.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.check.protocol.CoverageGuide;
import se.kommun.uppdrag.report.ReportLanguage;

/** {@code docs/tackning.md} says of each requirement which rules look for faults, and what is left to a person. {@code -Dupdate=true} writes it anew. */
class CoverageGuideTest {

    private static final Path GUIDE = Path.of("docs/tackning.md");

    @Test
    void theGuideIsMadeFromTheRules() throws IOException {
        String guide = CoverageGuide.markdown(ReportLanguage.SV);
        if (Boolean.getBoolean("update")) {
            Files.writeString(GUIDE, guide);
        }
        assertEquals(guide, Files.readString(GUIDE), "mvn test -Dtest=CoverageGuideTest -Dupdate=true");
    }
}
