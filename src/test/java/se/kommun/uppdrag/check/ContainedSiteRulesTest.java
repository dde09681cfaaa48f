package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;

/** A rule over the whole site that fails is told of once. What it had found, and what the others find, is told as well. */
class ContainedSiteRulesTest {

    private static final String PAGE = "<!doctype html><html lang=sv><title>Prov av regler</title><main><h1>Prov</h1><p>Text</p>"
            + "<img alt=Bild src=%s><a href=saknas.html>Saknas</a></main></html>";

    static Stream<Throwable> failures() {
        return Stream.of(new IllegalStateException("trasig"), new StackOverflowError(), new OutOfMemoryError("Java heap space"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void oneFailingRuleLeavesTheOthers(Throwable failure) {
        List<Problem> problems = new ArrayList<>();
        Checker checker = new Checker(problems::add);
        checker.page("a.html", PAGE.formatted("tung.png"), SourceTrace.UNKNOWN);
        checker.page("b.html", PAGE.formatted("fel.png"), SourceTrace.UNKNOWN);
        checker.site(failing(failure), Set.of());

        List<Problem> failed = problems.stream().filter(problem -> problem.rule().equals(Containment.SITE_RULE)).toList();
        assertEquals(1, failed.size(), problems::toString);
        assertTrue(failed.get(0).isError());
        assertEquals("a.html", failed.get(0).place().toString());
        assertTrue(failed.get(0).message().contains("page-heavy"), failed.get(0).message());
        assertTrue(problems.stream().anyMatch(problem -> problem.rule().equals("address-broken")), problems::toString);
        assertEquals(List.of("a.html"), problems.stream().filter(problem -> problem.rule().equals("page-heavy")).map(problem -> problem.location().file()).toList());
    }

    /** The size of files is asked by the rule about heavy pages alone. */
    private static SiteFiles failing(Throwable failure) {
        return new SiteFiles() {
            @Override
            public boolean contains(String path) {
                return path.endsWith(".png");
            }

            @Override
            public long size(String path) {
                if (path.equals("tung.png")) {
                    return 2_000_000;
                }
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
    }
}
