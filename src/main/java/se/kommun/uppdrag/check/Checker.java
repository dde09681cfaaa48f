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
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;
import se.kommun.uppdrag.rule.PageFacts;
import se.kommun.uppdrag.rule.RuleTexts;
import se.kommun.uppdrag.rule.Rules;
import se.kommun.uppdrag.rule.SiteFacts;
import se.kommun.uppdrag.rule.SiteFindings;
import se.kommun.uppdrag.rule.SiteFolder;
import se.kommun.uppdrag.spelling.Spelling;
import se.kommun.uppdrag.text.Terms;

/** Runs the rules over the pages of one site: each page when it comes, the whole site at the end. Thread-safe. */
public final class Checker {

    private final Queue<PageFacts> pages = new ConcurrentLinkedQueue<>();
    private final Baseline baseline;
    private final Spelling spelling;
    private final Consumer<Problem> problems;
    private CheckMemory memory = CheckMemory.none();
    private RuleTexts ruleTexts = RuleTexts.in(ReportLanguage.SV);
    private Terms easyWords = Terms.NONE;
    private UUID easyWordsKey = Terms.NONE.key();

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

    /** Uses what was found before on pages that are the same, and keeps what is found now. Returns this. */
    public Checker with(CheckMemory known) {
        this.memory = known;
        return this;
    }

    /** Spares text in easy Swedish those words that it cannot do without. Returns this. */
    public Checker with(Terms words) {
        this.easyWords = words;
        this.easyWordsKey = words.key();
        return this;
    }

    /** Tells what is found in these words, not in Swedish. Not for a checker that uses what was found before. Returns this. */
    public Checker with(RuleTexts words) {
        this.ruleTexts = words;
        return this;
    }

    /** Checks one page. {@code file} is its path in the site's folder, with forward slashes. */
    public void page(String file, String html, SourceTrace trace) {
        take(check(new PageText(file, html, trace)));
    }

    /** As {@link #page}; returns notes for {@link #recall}, or null when the page must be checked each time. */
    public byte[] pageWithNotes(PageText text) {
        PageCheck check = check(text);
        take(check);
        return keepsNotes() && check.facts() != null ? Notes.of(check, easyWordsKey) : null;
    }

    /** Whether {@link #recall} can do with these notes. */
    public boolean suffices(byte[] notes) {
        return notes != null && keepsNotes() && Notes.madeWith(easyWordsKey, notes);
    }

    /** What a baseline bears, and how words are judged, may be another tomorrow while the page is the same. */
    private boolean keepsNotes() {
        return baseline == Baseline.NONE && !spelling.isOn();
    }

    /** Takes a page as checked whose HTML and source lines are those of which the notes were made. */
    public void recall(byte[] notes) {
        take(Notes.read(notes));
    }

    private PageCheck check(PageText text) {
        Baseline borne = baseline.of(text.file());
        PageCheck check = memory.known(text, borne, easyWords);
        if (check == null) {
            check = PageCheck.of(text, borne, spelling.isOn(), easyWords, ruleTexts);
            memory.keep(text, borne, easyWords, check);
        }
        baseline.foundBy(borne);
        return check;
    }

    private void take(PageCheck check) {
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
    public List<Problem> among(SiteFolder folder, List<PageFacts> others, Set<String> excused) {
        SiteFacts facts = new SiteFacts(folder, pages(), others, excused, spelling);
        List<Problem> found = found(facts);
        Baseline borne = baseline.copy();
        found.removeIf(borne::bears);
        return found;
    }

    /** Checks the pages that came against each other and against the files in the folder. */
    public void site(Path root, Set<String> excused) {
        site(SiteFolder.onDisk(root), excused);
    }

    /** As {@link #site(Path, Set)}, of a site that may lie elsewhere than on disk. */
    public void site(SiteFolder folder, Set<String> excused) {
        SiteFacts facts = new SiteFacts(folder, pages(), excused, spelling);
        memory.retain(facts.files());
        found(facts).stream().filter(problem -> !baseline.bears(problem)).forEach(problems);
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
