package se.kommun.uppdrag.check;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.kommun.uppdrag.check.rules.HtmlPage;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.Rule;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.check.rules.TextCache;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;

/** Runs the page rules on one page. */
final class PageRuleRunner {

    private PageRuleRunner() {}

    /**
     * Runs every page rule on a page.
     *
     * @param baseline entries of this page
     * @param words whether the facts hold the page's words
     * @param easyWords words exempt from the rules for easy Swedish
     * @param easyWordsKey key of {@code easyWords}; passed in because it is costly to compute
     * @param ruleTexts messages of the rules
     * @param texts texts of other pages
     */
    static PageCheck run(PageSource source, Baseline baseline, boolean words, ExemptPhrases easyWords, UUID easyWordsKey, RuleTexts ruleTexts,
            TextCache texts) {
        ElementLocations places = new ElementLocations(source.file(), source.trace());
        ElementSelectors selectors = new ElementSelectors();
        List<Problem> problems = new ArrayList<>();
        List<Problem> failure = new ArrayList<>();
        HtmlPage page = Containment.of(source.file(), failure::add, () -> HtmlPage.parse(source.file(), source.html(), easyWords, texts)).orElse(null);
        if (failure.isEmpty()) {
            // After one failure the page is reported and skipped: the other rules would fail too.
            Containment.run(source.file(), failure::add, () -> {
                for (Rule rule : Rules.page()) {
                    if (page.isReadInFull() || rule.info().id().equals(Rules.TOO_COMPLEX)) {
                        rule.check(page, new FindingsCollector(rule.info(), places, selectors, baseline, ruleTexts, problems));
                    }
                }
            });
        }
        PageFacts facts = failure.isEmpty()
                ? Containment.of(source.file(), failure::add, () -> PageFacts.of(page, places, words)).orElse(null) : null;
        problems.addAll(failure);
        problems.sort(null);
        return new PageCheck(easyWordsKey, baseline, words, facts, List.copyOf(problems));
    }
}
