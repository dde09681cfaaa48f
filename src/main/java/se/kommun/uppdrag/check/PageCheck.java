package se.kommun.uppdrag.check;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.Findings;
import se.kommun.uppdrag.check.rules.HtmlPage;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.Rule;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.check.rules.TextCache;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/**
 * The result of running every page rule on one page, with the inputs that it depends on besides the page.
 *
 * @param easyWords key of the words exempt from the rules for easy Swedish ({@link ExemptPhrases#key})
 * @param baseline entries of this page; records which of them matched a finding
 * @param hasWords whether the facts hold the page's words
 * @param facts what the site rules need; null if the check of the page failed
 * @param problems sorted
 */
public record PageCheck(UUID easyWords, Baseline baseline, boolean hasWords, @Nullable PageFacts facts, List<Problem> problems) {

    /** A result without a baseline and without the page's words. */
    public PageCheck(UUID easyWords, PageFacts facts, List<Problem> problems) {
        this(easyWords, Baseline.NONE, false, facts, problems);
    }

    /** Whether {@link #PageCheck(UUID, PageFacts, List)} can restore an equal result. The on-disk cache requires this. */
    public boolean isStorable() {
        return baseline == Baseline.NONE && !hasWords && facts != null;
    }

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
    static PageCheck of(PageSource text, Baseline baseline, boolean words, ExemptPhrases easyWords, UUID easyWordsKey, RuleTexts ruleTexts,
            TextCache texts) {
        ElementLocations places = new ElementLocations(text.file(), text.trace());
        ElementSelectors selectors = new ElementSelectors();
        List<Problem> problems = new ArrayList<>();
        List<Problem> failure = new ArrayList<>();
        HtmlPage page = Containment.of(text.file(), failure::add, () -> HtmlPage.parse(text.file(), text.html(), easyWords, texts)).orElse(null);
        if (failure.isEmpty()) {
            // After one failure the page is reported and skipped: the other rules would fail too.
            Containment.run(text.file(), failure::add, () -> {
                for (Rule rule : Rules.page()) {
                    if (page.isReadInFull() || rule.info().id().equals(Rules.TOO_COMPLEX)) {
                        rule.check(page, new Collector(rule.info(), places, selectors, baseline, ruleTexts, problems));
                    }
                }
            });
        }
        PageFacts facts = failure.isEmpty()
                ? Containment.of(text.file(), failure::add, () -> PageFacts.of(page, places, words)).orElse(null) : null;
        problems.addAll(failure);
        problems.sort(null);
        return new PageCheck(easyWordsKey, baseline, words, facts, List.copyOf(problems));
    }

    private record Collector(RuleInfo rule, ElementLocations places, ElementSelectors selectors, Baseline baseline, RuleTexts texts, List<Problem> problems)
            implements Findings {
        @Override
        public void report(Severity severity, @Nullable Node node, String key, Object... values) {
            if (!baseline.accepts(rule.id(), places.file(), node)) {
                problems.add(texts.problem(rule, severity, places.of(node), places.sourceOf(node), key, values).withSelector(selectors.of(node)));
            }
        }
    }
}
