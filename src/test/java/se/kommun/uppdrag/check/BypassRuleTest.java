package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;

/** Whether what is repeated can be skipped depends on another page: what was found earlier on the page itself may be used again, the judgement may not. */
class BypassRuleTest {

    private static final String MENU = "<ul><li><a href=a.html>Start</a><li><a href=b.html>Om oss</a></ul>";
    private static final SiteFiles NO_FILES = new SiteFiles() {
        @Override
        public boolean contains(String path) {
            return false;
        }

        @Override
        public long size(String path) {
            return 0;
        }
    };

    @Test
    void judgesAnUnchangedPageByTheOtherPageAsItIsNow() {
        PageCheck page = check("a.html", MENU);
        PageCheck alike = check("b.html", MENU);
        PageCheck different = check("b.html", "<p>En annan meny</p>");

        assertEquals(List.of("a.html", "b.html"), found(page, alike));
        assertEquals(List.of(), found(page, different));
        assertEquals(List.of(), found(page));
        assertEquals(List.of("a.html", "b.html"), found(page, alike));
    }

    @Test
    void comparesADraftWithThePublishedPages() {
        List<PageFacts> published = List.of(check("b.html", MENU).facts());
        Checker drafts = new Checker(problem -> { });
        drafts.add(check("a.html", MENU));
        assertEquals(List.of("a.html"), drafts.siteProblems(NO_FILES, published, Set.of()).stream().filter(BypassRuleTest::isOfTheRule)
                .map(problem -> problem.location().file()).toList());
    }

    private static PageCheck check(String file, String menu) {
        return new Checker(problem -> { }).check(file, "<!doctype html><html lang=sv><title>Prov av " + file + "</title>" + menu
                + "<p>Det här är en helt egen text på sidan " + file + " och ingen annan.</html>", SourceTrace.UNKNOWN);
    }

    private static List<String> found(PageCheck... pages) {
        List<Problem> problems = new ArrayList<>();
        Checker checker = new Checker(problems::add);
        List.of(pages).forEach(checker::add);
        checker.site(NO_FILES, Set.of());
        return problems.stream().filter(BypassRuleTest::isOfTheRule).map(problem -> problem.location().file()).toList();
    }

    private static boolean isOfTheRule(Problem problem) {
        return problem.rule().equals("bypass-missing");
    }
}
