package se.kommun.uppdrag.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.check.rules.RuleGuide;
import se.kommun.uppdrag.report.ReportLanguage;

/** {@code docs/regler.md} and {@code docs/rules.md} list the rules as they are. {@code -Dupdate=true} writes them anew. */
class RuleGuideTest {

    @ParameterizedTest
    @CsvSource({"SV, docs/regler.md", "EN, docs/rules.md"})
    void theGuideIsMadeFromTheRules(ReportLanguage language, Path guide) throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.writeString(guide, RuleGuide.markdown(language));
        }
        assertEquals(RuleGuide.markdown(language), Files.readString(guide), "mvn test -Dtest=RuleGuideTest -Dupdate=true");
    }
}
