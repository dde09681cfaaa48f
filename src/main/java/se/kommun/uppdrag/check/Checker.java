package se.kommun.uppdrag.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;
import se.kommun.uppdrag.rule.PageFacts;
import se.kommun.uppdrag.rule.Rules;
import se.kommun.uppdrag.rule.SiteFacts;
import se.kommun.uppdrag.spelling.Spelling;

/** Runs the rules over the pages of one site: each page when it comes, the whole site at the end. Thread-safe. */
public final class Checker {

    private final Queue<PageFacts> pages = new ConcurrentLinkedQueue<>();
    private final Baseline baseline;
    private final Spelling spelling;
    private final Consumer<Problem> problems;

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

    /** Checks one page. {@code file} is its path in the site's folder, with forward slashes. */
    public void page(String file, String html, SourceTrace trace) {
        PageCheck check = PageCheck.of(file, html, trace, baseline, spelling.isOn());
        if (!check.facts().words().isEmpty()) {
            spelling.begin();
        }
        pages.add(check.facts());
        check.problems().forEach(problems);
    }

    /** Checks the pages that came against each other and against the files in the folder. */
    public void site(Path root, Set<String> excused) {
        SiteFacts facts = new SiteFacts(root, pages(), excused, spelling);
        Rules.site().forEach(rule -> rule.check(facts, problem -> {
            if (!baseline.bears(problem)) {
                problems.accept(problem);
            }
        }));
        baseline.problems().forEach(problems);
    }

    /** The facts of every page that came, sorted by file. */
    public List<PageFacts> pages() {
        return pages.stream().sorted(Comparator.comparing(PageFacts::file)).toList();
    }
}
