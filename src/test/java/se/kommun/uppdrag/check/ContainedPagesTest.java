package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;

/** A page that makes the checker fail is told of, and the pages beside it are checked as if it were not there. */
class ContainedPagesTest {

    private static final String FAULTY = "<!doctype html><html lang=sv><title>Prov av sidor</title><main><h1>Prov</h1><img src=a.png></main></html>";

    @Test
    void oneFailingPageLeavesTheOthersChecked() {
        List<Problem> problems = new ArrayList<>();
        Checker checker = new Checker(problems::add);
        SourceTrace endless = offset -> endless(offset);
        checker.page("a.html", FAULTY, SourceTrace.UNKNOWN);
        checker.page("b.html", FAULTY, endless);
        checker.page("c.html", FAULTY, SourceTrace.UNKNOWN);
        checker.site(SiteFiles.onDisk(Path.of("nowhere")), Set.of());

        assertEquals(List.of("b.html"), filesWith(Containment.RULE, problems));
        assertEquals(List.of("a.html", "c.html"), filesWith("image-alt-missing", problems));
        assertTrue(problems.stream().filter(problem -> problem.rule().equals(Containment.RULE)).allMatch(Problem::isError));
    }

    private static Location endless(int offset) {
        Location deeper = endless(offset + 1);
        return deeper == null ? null : endless(offset - 1);
    }

    private static List<String> filesWith(String rule, List<Problem> problems) {
        return problems.stream().filter(problem -> problem.rule().equals(rule)).map(problem -> problem.location().file()).sorted().toList();
    }
}
