package se.kommun.uppdrag.check;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.Findings;
import se.kommun.uppdrag.check.rules.HtmlPage;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.Rule;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.SourceTrace;

/**
 * The outcome of running every page rule over one page, with all that it depends on besides the page.
 *
 * @param easyWords the key of the words that easy Swedish may use
 * @param baseline of the page alone; knows which of its entries were found
 * @param hasWords whether the facts hold the page's words
 * @param facts what the rules over the whole site need; null for a page that could not be checked to its end
 * @param problems sorted
 */
public record PageCheck(UUID easyWords, Baseline baseline, boolean hasWords, @Nullable PageFacts facts, List<Problem> problems) {

    /** The outcome for a page without known faults and whose words were not gathered. */
    public PageCheck(UUID easyWords, PageFacts facts, List<Problem> problems) {
        this(easyWords, Baseline.NONE, false, facts, problems);
    }

    /** Whether {@link #PageCheck(UUID, PageFacts, List)} makes an equal outcome, as a store on disk does. */
    public boolean isStorable() {
        return baseline == Baseline.NONE && !hasWords && facts != null;
    }

    /**
     * Holds a page to every rule.
     *
     * @param baseline of the page alone
     * @param words whether the facts hold the page's words
     * @param easyWords those that text in easy Swedish cannot do without
     * @param easyWordsKey theirs, which is costly to compute
     * @param ruleTexts what the rules say
     */
    static PageCheck of(PageSource text, Baseline baseline, boolean words, ExemptPhrases easyWords, UUID easyWordsKey, RuleTexts ruleTexts) {
        Places places = new Places(text.file(), text.trace());
        List<Problem> problems = new ArrayList<>();
        List<Problem> failure = new ArrayList<>();
        HtmlPage page = Containment.of(text.file(), failure::add, () -> HtmlPage.parse(text.file(), text.html(), easyWords)).orElse(null);
        for (Rule rule : Rules.page()) {
            // A page that has failed once is told of and left: the other rules would fail alike.
            if (failure.isEmpty() && (page.isReadInFull() || rule.info().id().equals(Rules.TOO_COMPLEX))) {
                Findings findings = new Collector(rule.info(), places, baseline, ruleTexts, problems);
                Containment.run(text.file(), failure::add, () -> rule.check(page, findings));
            }
        }
        PageFacts facts = failure.isEmpty()
                ? Containment.of(text.file(), failure::add, () -> PageFacts.of(page, places, words)).orElse(null) : null;
        problems.addAll(failure);
        problems.sort(null);
        return new PageCheck(easyWordsKey, baseline, words, facts, List.copyOf(problems));
    }

    /** Where a node stands in the page, and which source line made it. */
    private record Places(String file, SourceTrace trace) implements PageFacts.Placer {
        @Override
        public Location location(@Nullable Element element) {
            return of(element);
        }

        @Override
        public @Nullable Location source(Element element) {
            Range range = tracked(element);
            return range == null ? null : trace.immediate(range.startPos());
        }

        Location of(@Nullable Node node) {
            Range range = tracked(node);
            if (range == null) {
                return Location.of(file);
            }
            Range.Position start = range.start();
            return new Location(file, start.lineNumber(), start.columnNumber());
        }

        @Nullable Location sourceOf(@Nullable Node node) {
            Range range = tracked(node);
            return trace.at(range == null ? 0 : range.startPos());
        }

        /** The parser makes up elements that the page leaves out; those stand where their nearest real parent does. */
        private static @Nullable Range tracked(@Nullable Node node) {
            for (Node each = node; each != null; each = each.parent()) {
                Range range = each.sourceRange();
                if (range.isTracked() && range.startPos() >= 0) {
                    return range;
                }
            }
            return null;
        }
    }

    private record Collector(RuleInfo rule, Places places, Baseline baseline, RuleTexts texts, List<Problem> problems) implements Findings {
        @Override
        public void report(Severity severity, @Nullable Node node, String key, Object... values) {
            if (!baseline.accepts(rule.id(), places.file(), node)) {
                problems.add(texts.problem(rule, severity, places.of(node), places.sourceOf(node), key, values));
            }
        }
    }
}
