package se.kommun.uppdrag.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import se.kommun.uppdrag.bake.BakeOptions;
import se.kommun.uppdrag.bake.BakeResult;
import se.kommun.uppdrag.bake.Inspector;
import se.kommun.uppdrag.bake.Memory;
import se.kommun.uppdrag.bake.Plan;
import se.kommun.uppdrag.bake.Timings.Step;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.BaselineFile;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;
import se.kommun.uppdrag.rule.EasyWords;
import se.kommun.uppdrag.rule.SiteFolder;
import se.kommun.uppdrag.spelling.Spelling;
import se.kommun.uppdrag.spelling.WordList;
import se.kommun.uppdrag.text.Terms;

/** Checks a site while it is baked into a folder: each page in memory, then all of them together, then what only the sources tell. */
public final class SiteCheck {

    private final BakeOptions bake;
    private final Queue<Problem> problems;
    private final Baseline baseline;
    private final Spelling spelling;
    private final Checker checker;

    /**
     * @param spelling judges the words of the pages, with the site's own list added
     * @param problems a thread-safe queue that gets everything that is found
     */
    public SiteCheck(BakeOptions bake, Spelling spelling, Queue<Problem> problems) {
        this.bake = bake;
        this.problems = problems;
        Path exceptions = bake.site().resolve("baseline.yaml");
        this.baseline = Files.exists(exceptions) ? BaselineFile.read(exceptions, bake.today(), problems::add) : Baseline.NONE;
        this.spelling = spelling.with(WordList.ofSite(bake.site(), problems::add));
        this.checker = new Checker(baseline, this.spelling, problems::add).with(EasyWords.ofSite(bake.site(), problems::add));
    }

    /** What is to see every page. */
    public Inspector inspector() {
        return new Checking(checker, bake.timings());
    }

    /** To be called when the whole site is in its folder. */
    public void finish(BakeResult baked) {
        bake.timings().of(Step.CHECK, () -> {
            checker.site(bake.destination(), baked.missing());
            EasyWords.missing(bake.site(), problems).ifPresent(problems::add);
            if (baked.unpublished() && !bake.drafts()) {
                problems.addAll(ofDrafts(baked));
            }
            return null;
        });
        sources(bake, baked, problems);
    }

    /** What only the sources tell, such as what is still to be confirmed. */
    static void sources(BakeOptions bake, BakeResult baked, Queue<Problem> problems) {
        Editorial.of(baked, bake.today()).forEach(problems::add);
    }

    /** The problems, sorted and merged, each with the source line that it comes from. */
    public static List<Problem> traced(Queue<Problem> problems, BakeResult baked) {
        return Problems.merge(Tracing.complete(problems, baked, address -> address.endsWith(".html")));
    }

    private List<Problem> ofDrafts(BakeResult baked) {
        Queue<Problem> told = new ConcurrentLinkedQueue<>();
        Plan drafts = Plan.of(new BakeOptions(bake.site(), null, true, bake.today(), bake.overrides()), Memory.empty(), told::add);
        Terms easyWords = EasyWords.ofSite(bake.site(), told::add);
        return new DraftCheck(drafts).problems(told, drafts::bake, sink -> new Checker(baseline.copy(), spelling, sink).with(easyWords),
                checker.pages(), SiteFolder.onDisk(bake.destination()), baked.missing());
    }
}
