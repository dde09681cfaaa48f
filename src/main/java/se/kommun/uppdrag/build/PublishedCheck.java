package se.kommun.uppdrag.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.PageStore;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.check.DocumentFiles;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.SiteDuplicates;
import se.kommun.uppdrag.check.rules.EasyWords;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.check.spelling.WordList;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;

/**
 * Checks the published site on disk and reports the source line of each problem. To know the lines it renders the sources in memory. A
 * published page that is equal to the rendered one is traced; one that differs is checked without source lines.
 */
public final class PublishedCheck {

    private final Path published;
    private final Checker checker;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final Set<String> traceable = ConcurrentHashMap.newKeySet();

    private PublishedCheck(BuildOptions options, Baseline baseline, ReportLanguage language) {
        this.published = options.output();
        this.checker = new Checker(baseline, options.spelling().with(WordList.ofSite(options.source(), problems::add)), problems::add)
                .with(EasyWords.ofSite(options.source(), problems::add)).with(RuleTexts.in(language));
    }

    /**
     * Checks {@code options.output()}; its sources are {@code options.source()}.
     *
     * @param language the language of the rules' messages
     * @throws UncheckedIOException if the published folder cannot be read
     */
    public static FolderCheck.Result run(BuildOptions options, Baseline baseline, ReportLanguage language) {
        return run(options, baseline, language, result -> result);
    }

    /**
     * Checks {@code options.output()} in more ways.
     *
     * @param more adds what it finds to a result; its source lines are added afterwards
     */
    public static FolderCheck.Result run(BuildOptions options, Baseline baseline, ReportLanguage language, UnaryOperator<FolderCheck.Result> more) {
        try {
            return new PublishedCheck(options, baseline, language).run(options, more);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FolderCheck.Result run(BuildOptions options, UnaryOperator<FolderCheck.Result> more) throws IOException {
        options.spelling().begin(); // reads the dictionary while the sources are rendered
        SiteRenderer renderer = SiteRenderer.of(options, BuildCache.ofOneBuild(PageStore.NONE), this::reportSourceProblem);
        List<Path> files = FolderCheck.htmlFiles(published);
        files.parallelStream().forEach(file -> check(file, RelativePath.of(published, file), renderer));
        renderer.plan().routes().parallelStream().filter(route -> !Files.exists(published.resolve(route.address()))).forEach(renderer::render);
        FolderCheck.withoutPages(published, files).ifPresent(problems::add);
        List<Path> documents = DocumentFiles.in(published);
        documents.parallelStream().forEach(file -> DocumentFiles.check(file, RelativePath.of(published, file), checker, problems::add));
        checker.site(SiteFiles.onDisk(published), Set.of());
        BuildResult baked = renderer.finish(renderer.plan().outputs().addresses().addresses()); // nothing is written here
        EditorialChecks.of(renderer.plan()).forEach(problems::add);
        EasyWords.missing(options.source(), problems).ifPresent(problems::add);
        List<String> names = Stream.concat(files.stream(), documents.stream()).map(file -> RelativePath.of(published, file)).toList();
        FolderCheck.Result found = more.apply(new FolderCheck.Result(checker.pages(), names, SiteDuplicates.remove(problems)));
        return new FolderCheck.Result(found.pages(), found.files(), Problems.merge(SourceTracing.complete(found.problems(), baked.rerender(), traceable::contains)));
    }

    /** Passes on what would stop the next build, and problems of assets, which concern all pages. Otherwise the pages are checked as they are published. */
    private void reportSourceProblem(Problem problem) {
        if (problem.isError() || problem.location().file().startsWith("assets/")) {
            problems.add(problem);
        }
    }

    /** Checks a published page. Its problems can be traced if it is equal to the page as it is rendered now. */
    private void check(Path file, String address, SiteRenderer renderer) {
        FolderCheck.read(file, address, problems::add).ifPresent(html -> {
            Optional<RenderedPage> same = Optional.ofNullable(renderer.plan().route(address)).flatMap(renderer::render).filter(page -> page.html().equals(html));
            same.ifPresent(page -> traceable.add(address));
            checker.page(address, html, same.map(RenderedPage::trace).orElse(SourceTrace.UNKNOWN));
        });
    }
}
