package se.kommun.uppdrag.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.rule.RuleGuide;

/** {@code docs/regler.md} lists the rules as they are. {@code -Dupdate=true} writes it anew. */
class RuleGuideTest {

    private static final Path GUIDE = Path.of("docs/regler.md");

    @Test
    void theGuideIsMadeFromTheRules() throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.writeString(GUIDE, RuleGuide.markdown());
        }
        assertEquals(RuleGuide.markdown(), Files.readString(GUIDE), "mvn test -Dtest=RuleGuideTest -Dupdate=true");
    }
}
