package se.kommun.uppdrag.check;

import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.Findings;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Collects the findings of one rule on a page as problems, except those that the baseline accepts. */
record FindingsCollector(RuleInfo rule, ElementLocations places, ElementSelectors selectors, Baseline baseline, RuleTexts texts, List<Problem> problems)
        implements Findings {

    @Override
    public void report(Severity severity, @Nullable Node node, String key, Object... values) {
        if (!baseline.accepts(rule.id(), places.file(), node)) {
            problems.add(texts.problem(rule, severity, places.of(node), places.sourceOf(node), key, values).withSelector(selectors.of(node)));
        }
    }
}
