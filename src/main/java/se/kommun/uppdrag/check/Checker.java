package se.kommun.uppdrag.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.check.rules.SiteFacts;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.check.rules.SiteFindings;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;

/** Runs the rules over the pages of one site: each page when it comes, the whole site at the end. Thread-safe. */
public final class Checker {

    private final Queue<PageFacts> pages = new ConcurrentLinkedQueue<>();
    private final Baseline baseline;
    private final Spelling spelling;
    private final Consumer<Problem> problems;
    private RuleTexts ruleTexts = RuleTexts.in(ReportLanguage.SV);
    private ExemptPhrases easyWords = ExemptPhrases.NONE;
    private UUID easyWordsKey = ExemptPhrases.NONE.key();

    public Checker(Consumer<Problem> problems) {
        this(Baseline.NONE, Spelling.OFF, problems);
    }

    /**
     * @param baseline faults that are borne, and not reported
     * @param spelling judges the pages' words
     */
    public Checker(Baseline baseline, Spelling spelling, Consumer<Problem> problems) {
        this.baseline = baseline;
        this.spelling = spelling;
        this.problems = problems;
    }

    /** Spares text in easy Swedish those words that it cannot do without. Returns this. */
    public Checker with(ExemptPhrases words) {
        this.easyWords = words;
        this.easyWordsKey = words.key();
        return this;
    }

    /** Reports findings in another language than Swedish. Not for a checker that gets results of earlier checks. Returns this. */
    public Checker with(RuleTexts words) {
        this.ruleTexts = words;
        return this;
    }

    /** Checks one page. {@code file} is its path in the site's folder, with forward slashes. */
    public void page(String file, String html, SourceTrace trace) {
        add(check(file, html, trace));
    }

    /** Runs the page rules over a page and returns the outcome, for {@link #add}; reports nothing. */
    public PageCheck check(String file, String html, SourceTrace trace) {
        return PageCheck.of(new PageSource(file, html, trace), baseline.of(file), spelling.isOn(), easyWords, easyWordsKey, ruleTexts);
    }

    /** Whether {@link #check} would have the same outcome now; the page itself, its HTML and its source lines, is unchanged. */
    public boolean isUpToDate(String file, PageCheck earlier) {
        return earlier.easyWords().equals(easyWordsKey) && earlier.hasWords() == spelling.isOn() && earlier.baseline().acceptsSameAs(baseline.of(file));
    }

    /** Adds a checked page to the site, and reports what was found on it. */
    public void add(@Nullable PageCheck check) {
        baseline.foundBy(check.baseline());
        if (check.facts() != null) {
            if (!check.facts().words().isEmpty()) {
                spelling.begin();
            }
            pages.add(check.facts());
        }
        check.problems().forEach(problems);
    }

    /**
     * What is wrong with the pages that came so far in their site, of which the others are taken as they were. Tells
     * nobody, and leaves this as it is.
     */
    public List<Problem> among(SiteFiles folder, List<PageFacts> others, Set<String> excused) {
        SiteFacts facts = new SiteFacts(folder, pages(), others, excused, spelling);
        List<Problem> found = found(facts);
        Baseline borne = baseline.copy();
        found.removeIf(borne::accepts);
        return found;
    }

    /** Checks the pages that came against each other and against the files in the folder. */
    public void site(@Nullable Path root, Set<String> excused) {
        site(SiteFiles.onDisk(root), excused);
    }

    /** As {@link #site(Path, Set)}, of a site that may lie elsewhere than on disk. */
    public void site(SiteFiles folder, Set<String> excused) {
        SiteFacts facts = new SiteFacts(folder, pages(), excused, spelling);
        found(facts).stream().filter(problem -> !baseline.accepts(problem)).forEach(problems);
        baseline.problems().forEach(problems);
    }

    /** In the order of the rules, which look at the site at the same time. A rule that fails keeps what it had found. */
    private List<Problem> found(SiteFacts facts) {
        List<List<Problem>> found = Rules.site().parallelStream().map(rule -> {
            List<Problem> own = new ArrayList<>();
            Containment.runSiteRule(rule.info().id(), own::add, () -> rule.check(facts, new SiteFindings(rule.info(), ruleTexts, own::add)));
            return own;
        }).toList();
        return found.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The facts of every page that came, sorted by file. */
    public List<PageFacts> pages() {
        return pages.stream().sorted(Comparator.comparing(PageFacts::file)).toList();
    }
}
