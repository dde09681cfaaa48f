package se.kommun.uppdrag.check.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.Browser;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.TestBrowser;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;

/**
 * Every rule of the browser on its own small pages, in {@code browser-rules/<rule-id>/}. The file's name says what must come of it, as for the
 * rules for HTML. {@code browser-rule-findings.txt} names the place of each finding; {@code -Dupdate=true} writes it anew.
 */
@ExtendWith(BrowserExtension.class)
class BrowserRulesIT {

    private static final Path FIXTURES = Path.of("src/test/resources/browser-rules");
    private static final Path FINDINGS = Path.of("src/test/resources/browser-rule-findings.txt");
    private static final Map<String, String> KINDS = Map.of("fail", "error", "review", "review", "warning", "warning");

    @Test
    void findsExactlyTheElements(Browser browser) throws IOException {
        List<String> files = files();
        List<Problem> problems = check(browser, files);
        List<String> found = new ArrayList<>();
        for (String file : files) {
            String rule = file.substring(0, file.indexOf('/'));
            List<Problem> own = problems.stream().filter(problem -> problem.location().file().equals(file) && problem.rule().equals(rule)).toList();
            own.forEach(problem -> found.add(problem.location() + " " + problem.severity().key()));
            String kind = file.substring(file.indexOf('/') + 1).replaceFirst("[-.].*", "");
            assertEquals(KINDS.getOrDefault(kind, ""), own.stream().map(Problem::severity).sorted().findFirst().map(severity -> severity.key()).orElse(""), file);
        }
        if (Boolean.getBoolean("update")) {
            Files.write(FINDINGS, found);
        }
        assertEquals(String.join("\n", Files.readAllLines(FINDINGS)), String.join("\n", found));
    }

    /** Tabs of Firefox take turns with the keyboard. */
    @Test
    void firefoxFindsTheSameWithTheKeyboard(Browsers browsers) throws IOException {
        List<String> files = files().stream().filter(file -> file.matches("(focus|keyboard)-.*|shortcut-.*/(fail|pass-ctrl|pass-fokus|review-lank).*")).toList();
        List<String> found = check(browsers.get(TestBrowser.FIREFOX), files).stream().filter(problem -> problem.location().file().startsWith(problem.rule() + "/"))
                .map(problem -> problem.location() + " " + problem.severity().key()).sorted().toList();
        assertEquals(Files.readAllLines(FINDINGS).stream().filter(line -> files.contains(line.replaceFirst(":.*", ""))).sorted().toList(), found);
    }

    @Test
    void everyRuleHasFixturesOfBothKinds() throws IOException {
        List<String> files = files();
        for (RuleInfo rule : Rules.browser()) {
            String kind = KINDS.keySet().stream().filter(each -> KINDS.get(each).equals(rule.severity().key())).findFirst().orElseThrow();
            assertTrue(files.stream().anyMatch(file -> file.startsWith(rule.id() + "/" + kind)), rule.id() + " has no " + kind);
            assertTrue(files.stream().anyMatch(file -> file.startsWith(rule.id() + "/pass")), rule.id() + " has no pass");
        }
    }

    @Test
    void everyRuleOfAxeLeadsToRulesOfOurs() {
        AxeRule.all().forEach(axe -> assertTrue(Rules.infos().keySet().containsAll(axe.rules()), axe.toString()));
    }

    private static List<Problem> check(Browser browser, List<String> files) throws IOException {
        try (ServedPages served = new ServedPages(FIXTURES, files, FIXTURES::resolve)) {
            return new BrowserCheck(browser, RuleTexts.in(ReportLanguage.SV), Baseline.NONE).check(served.pages(), served::address, List.of());
        }
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(FIXTURES)) {
            return walk.filter(file -> file.toString().endsWith(".html")).map(file -> FIXTURES.relativize(file).toString().replace('\\', '/')).sorted()
                    .collect(Collectors.toList());
        }
    }
}
