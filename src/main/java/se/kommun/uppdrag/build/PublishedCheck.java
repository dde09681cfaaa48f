package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.PageStore;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.rules.EasyWords;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.spelling.WordList;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;

/**
 * Checks the published site as it lies on disk, and names the source line of every finding. To know the lines it renders
 * the sources in memory; a page that would come out the same today is traced, one that would not is checked all the same.
 */
public final class PublishedCheck {

    private final Path published;
    private final Checker checker;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final Set<String> checked = ConcurrentHashMap.newKeySet();

    private PublishedCheck(DiskBuild.Options options, Baseline baseline, ReportLanguage language) {
        this.published = options.output();
        this.checker = new Checker(baseline, options.spelling().with(WordList.ofSite(options.source(), problems::add)), problems::add)
                .with(EasyWords.ofSite(options.source(), problems::add)).with(RuleTexts.in(language));
    }

    /**
     * Checks {@code options.output()}; its sources are {@code options.source()}.
     *
     * @param language in which the rules tell what they find
     */
    public static FolderCheck.Result run(DiskBuild.Options options, Baseline baseline, ReportLanguage language) throws IOException {
        return new PublishedCheck(options, baseline, language).run(options);
    }

    private FolderCheck.Result run(DiskBuild.Options options) throws IOException {
        options.spelling().begin(); // while the sources are baked: the site is Swedish
        SiteRenderer renderer = SiteRenderer.of(new BuildOptions(options.source(), null, options.drafts(), options.today(), options.overrides()),
                BuildCache.ofOneBuild(PageStore.NONE), this::reportAssetProblem);
        renderer.plan().jobs().parallelStream().forEach(job -> renderer.bake(job).ifPresent(this::checkPublished));
        Set<String> asBaked = Set.copyOf(checked);
        List<Path> rest = new ArrayList<>(FolderCheck.htmlFiles(published));
        for (Path file : rest) {
            String address = RelativePath.of(published, file);
            if (checked.add(address)) {
                FolderCheck.read(file, address, problems::add).ifPresent(html -> checker.page(address, html, SourceTrace.UNKNOWN));
            }
        }
        FolderCheck.withoutPages(published, rest).ifPresent(problems::add);
        checker.site(published, Set.of());
        BuildResult baked = renderer.finish(renderer.files().published().keySet());
        EditorialChecks.of(baked, options.today()).forEach(problems::add);
        EasyWords.missing(options.source(), problems).ifPresent(problems::add);
        return new FolderCheck.Result(checker.pages(), Problems.merge(SourceTracing.complete(problems, baked, asBaked::contains)));
    }

    /** Of what only the sources tell, what concerns all pages alike; the pages are judged as they are published. */
    private void reportAssetProblem(Problem problem) {
        if (problem.location().file().startsWith("assets/")) {
            problems.add(problem);
        }
    }

    /** Those that are published as they would be baked now: their faults can be traced. */
    private void checkPublished(RenderedPage page) {
        if (isPublished(page)) {
            checked.add(page.address());
            checker.page(page.address(), page.html(), page.trace());
        }
    }

    /** What is wrong with a file is told when it is read again with the rest. */
    private boolean isPublished(RenderedPage page) {
        return FolderCheck.read(published.resolve(page.address()), page.address(), unread -> { }).filter(page.html()::equals).isPresent();
    }
}
