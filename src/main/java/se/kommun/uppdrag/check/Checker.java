package se.kommun.uppdrag.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.document.DocumentFacts;
import se.kommun.uppdrag.check.rules.DocumentRule;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.check.rules.SiteFacts;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.check.rules.SiteFindings;
import se.kommun.uppdrag.check.rules.SiteRule;
import se.kommun.uppdrag.check.rules.TextCache;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;

/** Runs the rules on the pages of one site: the page rules on each page and the document rules on each
 * document file, then the site rules on all pages together. Thread-safe. */
public final class Checker {

    private final Queue<PageFacts> pages = new ConcurrentLinkedQueue<>();
    private final Baseline baseline;
    private final Spelling spelling;
    private final Consumer<Problem> problems;
    private final TextCache texts = new TextCache();
    private RuleTexts ruleTexts = RuleTexts.in(ReportLanguage.SV);
    private ExemptPhrases easyWords = ExemptPhrases.NONE;
    private UUID easyWordsKey = ExemptPhrases.NONE.key();

    public Checker(Consumer<Problem> problems) {
        this(Baseline.NONE, Spelling.OFF, problems);
    }

    /**
     * @param baseline accepted faults, which are not reported
     * @param spelling spelling checker for the words of the pages
     */
    public Checker(Baseline baseline, Spelling spelling, Consumer<Problem> problems) {
        this.baseline = baseline;
        this.spelling = spelling;
        this.problems = problems;
    }

    /** Exempts these words from the rules for easy Swedish. Not thread-safe: call it before the first check. Returns this. */
    public Checker with(ExemptPhrases words) {
        this.easyWords = words;
        this.easyWordsKey = words.key();
        return this;
    }

    /** Sets the language of the messages; Swedish is the default. Don't use it together with cached results: their messages keep their language. Returns this. */
    public Checker with(RuleTexts words) {
        this.ruleTexts = words;
        return this;
    }

    /** Checks one page and reports its problems. {@code file} is its path relative to the site's folder, with forward slashes. */
    public void page(String file, String html, SourceTrace trace) {
        add(check(file, html, trace));
    }

    /** Runs the page rules on a page and returns the result, which {@link #add} takes. Reports nothing. */
    public PageCheck check(String file, String html, SourceTrace trace) {
        return PageRuleRunner.run(new PageSource(file, html, trace), baseline.of(file), spelling.isOn(), easyWords, easyWordsKey, ruleTexts, texts);
    }

    /** Whether an earlier result is still valid for this checker, provided that the page's HTML and its source lines have not changed. */
    public boolean isUpToDate(String file, PageCheck earlier) {
        return earlier.easyWords().equals(easyWordsKey) && earlier.hasWords() == spelling.isOn() && earlier.baseline().acceptsSameAs(baseline.of(file));
    }

    /** Adds a checked page to the site and reports its problems. */
    public void add(PageCheck check) {
        baseline.addMatchesOf(check.baseline());
        if (check.facts() != null) {
            if (!check.facts().words().isEmpty()) {
                spelling.begin();
            }
            pages.add(check.facts());
        }
        check.problems().forEach(problems);
    }

    /**
     * Checks one document file and reports its problems.
     *
     * @param file its path relative to the site's folder, with forward slashes
     * @param source the source file that it is published from; null if unknown
     */
    public void document(String file, @Nullable Location source, DocumentFacts document) {
        for (DocumentRule rule : Rules.document()) {
            rule.check(file, document, (severity, key, values) -> {
                Problem problem = ruleTexts.problem(rule.info(), severity, Location.of(file), source, key, values);
                if (!baseline.accepts(problem)) {
                    problems.accept(problem);
                }
            });
        }
    }

    /**
     * Runs the site rules on the pages added so far together with other pages from an earlier run. Returns the problems
     * without reporting them, and does not change this checker.
     *
     * @param others facts of pages that were not added to this checker
     * @param knownMissing paths whose absence is already reported as another problem
     */
    public List<Problem> siteProblems(SiteFiles folder, List<PageFacts> others, Set<String> knownMissing) {
        Baseline unmatched = baseline.copy();
        return runSiteRules(Rules.site(), new SiteFacts(folder, pages(), others, knownMissing, spelling), Containment.WHOLE_SITE).stream()
                .filter(problem -> !unmatched.accepts(problem)).toList();
    }

    /** Runs the site rules on all added pages and on the files of the folder, and reports the problems, including those of the baseline. */
    public void site(SiteFiles folder, Set<String> knownMissing) {
        List<PageFacts> all = pages();
        runSiteRules(Rules.site(), new SiteFacts(folder, all, List.of(), knownMissing, spelling), firstOf(all)).stream()
                .filter(problem -> !baseline.accepts(problem)).forEach(problems);
        baseline.problems(folder.isComplete()).forEach(problems);
    }

    /** Instead of {@link #site}, if the files of the site are not at hand: judges the added pages each by itself. */
    public void lonePages() {
        List<PageFacts> all = pages();
        runSiteRules(Rules.siteOfLonePages(), new SiteFacts(SiteFiles.UNKNOWN, all, List.of(), Set.of(), spelling), firstOf(all)).stream()
                .filter(problem -> !baseline.accepts(problem)).forEach(problems);
    }

    private static String firstOf(List<PageFacts> pages) {
        return pages.isEmpty() ? Containment.WHOLE_SITE : pages.get(0).file();
    }

    /** Runs site rules in parallel; the result is in rule order. If a rule fails, the problems that it has already reported remain. */
    private List<Problem> runSiteRules(List<SiteRule> rules, SiteFacts facts, String file) {
        List<List<Problem>> found = rules.parallelStream().map(rule -> {
            List<Problem> own = new ArrayList<>();
            Containment.runSiteRule(rule.info().id(), file, own::add, () -> rule.check(facts, new SiteFindings(rule.info(), ruleTexts, own::add)));
            return own;
        }).toList();
        return found.stream().flatMap(List::stream).toList();
    }

    /** The facts of all added pages, sorted by file. */
    public List<PageFacts> pages() {
        return pages.stream().sorted(Comparator.comparing(PageFacts::file)).toList();
    }
}
