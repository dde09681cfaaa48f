package se.kommun.uppdrag.check.browser;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.PageSource;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;

/** What {@code check --browser} finds in a page that a test has open. Warnings count: our own pages follow the advice too. */
public final class EngineChecks {

    private EngineChecks() {}

    /** Every check in every circumstance. Afterwards all details of the page are open. */
    public static void assertClean(BrowserPage page) {
        assertNone(page, new PageVisit(page, source(page), texts(), Baseline.NONE, List.of()).run());
    }

    /** axe-core finds nothing in the page as it is now. */
    public static void assertAxeClean(BrowserPage page) {
        assertNone(page, axe(page, AxeCheck::all));
    }

    /** The colours are right in the page as it is now; for one whose other faults have been looked for in another scheme. */
    public static void assertColoursClean(BrowserPage page) {
        assertNone(page, axe(page, AxeCheck::colours));
    }

    /** What one script of the engine finds in the page as it is now. */
    public static List<String> faults(BrowserPage page, String script, Object... arguments) {
        return PageScripts.run(page, script, arguments).stream().map(EngineChecks::fault).distinct().toList();
    }

    private static String fault(JsonValue finding) {
        return finding.path("rule").asText() + " " + finding.path("key").asText() + " " + finding.path("text").asText()
                + finding.path("values").texts() + " " + finding.path("node").path("selector").asText();
    }

    private static List<Problem> axe(BrowserPage page, Consumer<AxeCheck> check) {
        PageSource source = source(page);
        PageFindings findings = new PageFindings(source.file(), new SourceElements(source.file(), source.html(), source.trace()), texts(), Baseline.NONE, List.of());
        check.accept(new AxeCheck(page, findings));
        return findings.problems();
    }

    private static PageSource source(BrowserPage page) {
        return new PageSource(page.url(), page.evaluate("document.documentElement.outerHTML").asText(), SourceTrace.UNKNOWN);
    }

    private static RuleTexts texts() {
        return RuleTexts.in(ReportLanguage.SV);
    }

    private static void assertNone(BrowserPage page, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(page.url() + problems.stream().map(problem -> "\n  " + problem + " " + problem.selector()).collect(Collectors.joining()));
        }
    }
}
