package se.kommun.uppdrag.build;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.build.Timings.Step;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.check.DocumentFiles;
import se.kommun.uppdrag.check.PageCheck;
import se.kommun.uppdrag.check.SiteDuplicates;
import se.kommun.uppdrag.check.document.DocumentFacts;
import se.kommun.uppdrag.check.rules.EasyWords;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;
import se.kommun.uppdrag.site.Route;

/**
 * The build pipeline for a folder and for memory: plan the site, render each page or reuse the cached one, check it, add the files beside
 * the pages, check the whole site. A step that finds a problem reports it and goes on. The caller decides whether the site is published.
 */
public final class SiteBuild {

    private final BuildOptions options;
    private final BuildCache cache;
    private final Queue<Problem> problems;
    /** The problems found by planning and rendering; a part of {@link #problems}. */
    private final Queue<Problem> planned = new ConcurrentLinkedQueue<>();
    /** Empty if the page rules do not run. */
    private final Optional<SiteRuleCheck> rules;
    private final Optional<Checker> checker;
    private final SiteRenderer renderer;

    /**
     * Reads the sources and plans the site.
     *
     * @param problems gets all problems; must be thread-safe
     */
    public SiteBuild(BuildOptions options, BuildCache cache, Queue<Problem> problems) {
        this.options = options;
        this.cache = cache;
        this.problems = problems;
        this.rules = options.checked() ? Optional.of(SiteRuleCheck.read(options, problems::add)) : Optional.empty();
        this.checker = rules.map(site -> site.checker(problems::add));
        this.renderer = options.timings().of(Step.READ, () -> SiteRenderer.of(options, cache, this::addPlanned));
    }

    private void addPlanned(Problem problem) {
        problems.add(problem);
        planned.add(problem);
    }

    /**
     * Renders and checks pages, or reuses them, and adds them to the output.
     *
     * @param cancelled asked between pages; if true, the remaining pages are not rendered
     */
    void addPages(Collection<Route> routes, SiteOutput output, BooleanSupplier cancelled) {
        List<Route> outdated = routes.parallelStream().filter(route -> !reuse(route, output)).toList();
        outdated.parallelStream().filter(route -> !cancelled.getAsBoolean()).forEach(route -> page(route).ifPresent(output::add));
    }

    private boolean reuse(Route route, SiteOutput output) {
        Optional<CachedPage> reused = renderer.cached(route).flatMap(this::checked).filter(output::reuse);
        reused.ifPresent(page -> {
            renderer.reuse(route, page);
            report(page.check());
        });
        return reused.isPresent();
    }

    /** The page with an up-to-date check; empty if the check is out of date and the HTML is not in memory. */
    private Optional<CachedPage> checked(CachedPage page) {
        boolean upToDate = checker.isEmpty() || page.check() != null && checker.get().isUpToDate(page.address(), page.check());
        return upToDate ? Optional.of(page) : Optional.ofNullable(page.page()).map(this::check);
    }

    private CachedPage check(RenderedPage page) {
        PageCheck check = checker.map(rules -> options.timings().of(Step.CHECK, () -> rules.check(page.address(), page.html(), page.trace()))).orElse(null);
        CachedPage checked = CachedPage.of(page, check);
        cache.put(checked);
        return checked;
    }

    private void report(@Nullable PageCheck check) {
        checker.ifPresent(each -> options.timings().run(Step.CHECK, () -> each.add(check)));
    }

    /** Renders and checks a page; empty if its template fails, which is reported as a problem. Thread-safe. */
    public Optional<CachedPage> page(Route route) {
        Optional<CachedPage> page = renderer.render(route).map(this::check);
        page.ifPresent(made -> report(made.check()));
        return page;
    }

    /** Adds the files beside the pages and checks the whole site. Call it after all pages were added. */
    public BuildResult finish(SiteOutput output) {
        ForkJoinTask<List<Problem>> editorial = ForkJoinTask.adapt(() -> EditorialChecks.of(renderer.plan())).fork();
        BuildResult result = renderer.finish(options.timings().of(Step.WRITE, output::addFiles));
        checker.ifPresent(each -> options.timings().run(Step.CHECK, () -> {
            checkDocuments(each);
            each.site(output.folder(), result.missing());
            EasyWords.missing(options.source(), problems).ifPresent(problems::add);
        }));
        problems.addAll(editorial.join());
        return result;
    }

    /** Checks the documents beside the pages. The PDF files that the build makes of pages are right by construction. */
    private void checkDocuments(Checker rules) {
        renderer.files().published().entrySet().parallelStream().filter(file -> DocumentFiles.isDocument(file.getValue().source())).forEach(file -> {
            Path source = file.getValue().source();
            DocumentFacts document = cache.files().of(source, DocumentFacts.class, (path, before) -> DocumentFiles.read(path));
            rules.document(file.getKey(), Location.of(RelativePath.of(options.source(), source)), document);
        });
    }

    /** Renders and checks the pages that are not published today, and reports their problems as advice. */
    public void checkDrafts(SiteOutput output, BuildResult result) {
        if (rules.isPresent() && result.unpublished() && !options.drafts()) {
            options.timings().run(Step.CHECK, () -> {
                Queue<Problem> found = new ConcurrentLinkedQueue<>();
                SiteRenderer drafts = renderer.withDrafts(found::add);
                problems.addAll(new DraftCheck(drafts, rules.get()).problems(found, route -> drafts.render(route).map(page -> CachedPage.of(page, null)),
                        facts(), output.folder(), result.missing()));
            });
        }
    }

    /** The problems, as advice, of the pages that this build with drafts has and the published site does not. */
    List<Problem> draftProblems(Function<Route, Optional<CachedPage>> pages, SiteBuild published, SiteOutput output, BuildResult result) {
        return new DraftCheck(renderer, rules()).problems(planned, pages, published.facts(), output.folder(), result.missing());
    }

    /** All problems, sorted and merged, each with its source line. */
    public List<Problem> traced(BuildResult result) {
        List<Problem> sourced = SiteDuplicates.remove(problems).stream().map(this::withSourceFile).toList();
        return Problems.merge(SourceTracing.complete(sourced, result.rerender(), address -> address.endsWith(".html")));
    }

    /** The problem with its source, if it is in a file beside the pages that is published unchanged. */
    private Problem withSourceFile(Problem problem) {
        StaticFile file = renderer.files().published().get(problem.location().file());
        return problem.source() != null || file == null || !file.isAsIs() ? problem
                : problem.withSource(new Location(RelativePath.of(options.source(), file.source()), problem.location().line(), problem.location().column()));
    }

    /** The facts of each page that the rules for the whole site use. */
    List<PageFacts> facts() {
        return checker.orElseThrow().pages();
    }

    Checker checker() {
        return checker.orElseThrow();
    }

    SiteRuleCheck rules() {
        return rules.orElseThrow();
    }

    public SiteRenderer renderer() {
        return renderer;
    }
}
