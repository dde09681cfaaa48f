package se.kommun.uppdrag.check.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Collects what a browser finds in one page, each defect once. Not thread-safe. */
final class PageFindings {

    /** Keys of messages about what a person must look at. */
    private static final Set<String> UNCERTAIN = Set.of("perhaps", "control", "text-control", "animation");
    private static final Map<String, RuleInfo> RULES = Rules.infos();

    private final SourceElements source;
    private final RuleTexts texts;
    private final Baseline baseline;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<String> errors = new HashSet<>();

    /**
     * @param file path of the page in problems
     * @param baseline accepted faults
     * @param known what the rules for HTML have found in the page
     */
    PageFindings(String file, SourceElements source, RuleTexts texts, Baseline baseline, Collection<Problem> known) {
        this.file = file;
        this.baseline = baseline;
        this.source = source;
        this.texts = texts;
        known.forEach(problem -> reported.add(problem.rule() + problem.selector()));
        known.stream().filter(Problem::isError).forEach(problem -> errors.add(problem.rule() + problem.selector()));
    }

    List<Problem> problems() {
        return problems;
    }

    RuleTexts texts() {
        return texts;
    }

    /** Reports what a script found: each item as {@code finding} in {@code helpers.js} makes it. */
    void addAll(JsonValue findings) {
        findings.forEach(this::add);
    }

    void add(JsonValue finding) {
        if (!finding.isNull()) {
            String key = finding.path("key").asText();
            add(finding.path("rule").asText(), UNCERTAIN.contains(key) ? Severity.REVIEW : Severity.ERROR, finding.path("node"), key,
                    finding.path("values").texts().toArray());
        }
    }

    /**
     * Reports a finding, unless the same rule has already been reported on the same element.
     *
     * @param severity at most that of the rule
     * @param node what {@code nodeOf} in {@code helpers.js} tells of the element; null for the page as a whole
     * @param key the key of one of the rule's messages
     */
    void add(String rule, Severity severity, JsonValue node, String key, Object... values) {
        RuleInfo info = RULES.get(rule);
        Element element = source.find(node);
        String selector = source.selector(element, node);
        boolean isKnown = DuplicateFindings.by(rule).stream().anyMatch(same -> errors.contains(same + selector));
        if (!isKnown && reported.add(rule + selector) && !baseline.accepts(rule, file, element)) {
            problems.add(texts.problem(info, lesser(severity, info.severity()), source.location(element), source.source(element), key, values)
                    .withSelector(selector));
        }
    }

    /** Reports a finding of axe-core's about an element that no script of ours has found. */
    void addOfAxe(AxeRule axe, Severity severity, JsonValue node, String tag, String help) {
        RuleInfo info = RULES.get(axe.rule());
        Element element = source.find(node);
        String selector = source.selector(element, node);
        if (axe.rules().stream().noneMatch(rule -> reported.contains(rule + selector))) {
            reported.add(axe.rule() + selector);
            if (baseline.accepts(axe.rule(), file, element)) {
                return;
            }
            Severity gravest = lesser(severity, info.severity());
            problems.add((Rules.isOfBrowser(info.id())
                    ? texts.problem(info, gravest, source.location(element), source.source(element), "found", axe.id(), help)
                    : texts.problemInBrowser(info, gravest, source.location(element), source.source(element), tag, axe.id(), help)).withSelector(selector));
        }
    }

    /** Whether the element stands in the source as it is in the browser. */
    boolean isInSource(JsonValue node) {
        return source.find(node) != null;
    }

    private static Severity lesser(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** A node that stands for the page as a whole. */
    static JsonValue page() {
        return new JsonValue(null);
    }
}
