package se.kommun.uppdrag.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.kommun.uppdrag.testing.ActExamples;
import se.kommun.uppdrag.testing.ActGuide;
import se.kommun.uppdrag.testing.ActResults;
import se.kommun.uppdrag.testing.ActResults.Result;

/**
 * The report that W3C asks of an implementation of the ACT rules, made of W3C's published examples, and {@code docs/act.md}, which tells it rule
 * by rule. {@code -Dupdate=true} writes it anew. Where the examples cannot be had, the examples of our own remain.
 */
class ActReportTest {

    private static final Path GUIDE = Path.of("docs/act.md");
    private static final Path BROWSER_GUIDE = Path.of("docs/act-browser.md");
    private static final Path REPORT = Path.of("target/act/uppdrag.json");
    private static final Path OWN = Path.of("src/test/resources/act");

    @Test
    void theGuideTellsTheResultOfThePublishedExamples() throws Exception {
        ActExamples examples = ActExamples.published();
        byte[] earl = ActResults.earl(examples, "1.0.0");
        Files.write(Files.createDirectories(REPORT.getParent()).resolve(REPORT.getFileName()), ActResults.relevant(examples, earl));
        String guide = ActGuide.markdown(examples, ActResults.of(examples, earl));
        if (Boolean.getBoolean("update")) {
            Files.writeString(GUIDE, guide);
        }
        String kept = Files.readString(GUIDE);
        Assumptions.assumeTrue(kept.contains(ActGuide.identity(examples)), "Skipped: W3C has published other examples since docs/act.md was made. "
                + "mvn test -Dtest=ActReportTest -Dupdate=true");
        assertEquals(guide, kept, "mvn test -Dtest=ActReportTest -Dupdate=true");
    }

    /** Takes a quarter of an hour: for a new version of the report. */
    @Test
    @EnabledIfSystemProperty(named = "act.browser", matches = "true", disabledReason = "takes a quarter of an hour; -Dact.browser=true runs it")
    void theGuideTellsTheResultInABrowser() throws Exception {
        ActExamples examples = ActExamples.published();
        byte[] earl = ActResults.earlInBrowser(examples, "1.0.0");
        Files.write(Files.createDirectories(REPORT.getParent()).resolve("uppdrag-browser.json"), ActResults.relevant(examples, earl));
        String guide = ActGuide.markdownInBrowser(examples, ActResults.of(examples, earl), ActResults.of(examples, ActResults.earl(examples, "1.0.0")));
        if (Boolean.getBoolean("update")) {
            Files.writeString(BROWSER_GUIDE, guide);
        }
        assertEquals(guide, Files.readString(BROWSER_GUIDE), "mvn test -Dtest=ActReportTest -Dact.browser=true -Dupdate=true");
    }

    @Test
    void theGuideSaysWhatNoRuleCovers() throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.writeString(GUIDE, ActGuide.withUncoveredCriteria(Files.readString(GUIDE)));
        }
        assertTrue(Files.readString(GUIDE).contains(ActGuide.uncoveredCriteria()), "mvn test -Dtest=ActReportTest -Dupdate=true");
    }

    @Test
    void ourOwnExamplesAreJudgedAsW3cJudges() throws IOException {
        ActExamples examples = ActExamples.read(OWN);
        Map<String, Result> results = ActResults.of(examples, ActResults.earl(examples, "1.0.0"));
        assertEquals(List.of("23a2a8", "2779a5", "b5c3f8", "zzzzzz"), List.copyOf(results.keySet()));
        for (String act : List.of("23a2a8", "2779a5", "b5c3f8")) {
            assertTrue(results.get(act).isConsistent(), () -> results.get(act).toString());
        }
        assertEquals(results, ActResults.of(examples, ActResults.relevant(examples, ActResults.earl(examples, "1.0.0"))));
        assertEquals(new Result("zzzzzz", "A rule that nobody implements", Set.of(), 0, 0, 1, 0), results.get("zzzzzz"));
    }
}
