package se.kommun.uppdrag.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;

/**
 * A site in memory that is rebuilt when its sources have changed. Only what depends on the changes is rendered and checked again. Pages
 * and problems are the same as those of {@link DiskBuild}. Thread-safe.
 */
public final class IncrementalSite {

    private final Path site;
    private final Supplier<LocalDate> today;
    private final Map<Setting, String> overrides;
    private final Spelling spelling;
    private final BuildCache cache = BuildCache.inMemory();
    /** The cache of the site without drafts, used if the site has drafts. */
    private final BuildCache publicCache = BuildCache.inMemory();
    /** Null before the first complete build. */
    private volatile @Nullable State state;
    private volatile DiskBuild.Result result = new DiskBuild.Result(false, 0, List.of(), Map.of());
    private SiteSnapshot good = SiteSnapshot.EMPTY;
    private volatile SiteSnapshot shown = SiteSnapshot.EMPTY;

    /** The last complete build: with drafts, as it would be published (the same object if there are no drafts), and all problems with their sources. */
    private record State(MemoryBuild shown, MemoryBuild published, List<Problem> problems) {}

    /**
     * @param site the site's folder
     * @param today asked at every update
     * @param overrides settings that replace those of the site
     * @param spelling checks the spelling of the pages
     */
    public IncrementalSite(Path site, Supplier<LocalDate> today, Map<Setting, String> overrides, Spelling spelling) {
        this.spelling = spelling;
        this.site = site;
        this.today = today;
        this.overrides = Map.copyOf(overrides);
    }

    /** A site with Swedish spelling. {@code whenRead} runs on another thread when the dictionary has been read; update again then. */
    public static IncrementalSite withSpelling(Path site, Supplier<LocalDate> today, Map<Setting, String> overrides, Runnable whenRead) {
        return new IncrementalSite(site, today, overrides, Spelling.swedish().withoutWaiting(whenRead));
    }

    /**
     * Updates the site, including drafts, from its sources.
     *
     * @param first addresses of pages that are open in a browser; they are rendered before the others
     * @param early runs when those of them that have changed are shown. The other pages and the checks of the whole site take longer; if
     *     they give an error, the last good site is shown again
     * @param stale asked between pages whether the sources have changed again. If so, this update stops; the next one finds in the cache
     *     what this one has rendered
     * @return false if the update stopped early; true if it is complete, or if it failed: then {@link #latest()} has the problem, and the
     *     last good site is shown
     */
    public synchronized boolean update(Set<String> first, Runnable early, BooleanSupplier stale) {
        List<Problem> failure = new ArrayList<>();
        return Containment.ofRun(site.toString(), failure::add, () -> attempt(first, early, stale)).orElseGet(() -> {
            result = new DiskBuild.Result(false, 0, failure, Map.of());
            shown = good;
            return true;
        });
    }

    private boolean attempt(Set<String> first, Runnable early, BooleanSupplier stale) {
        BuildOptions options = new BuildOptions(site, site, false, today.get()).with(overrides).with(spelling);
        MemoryBuild before = state == null ? null : state.shown();
        MemoryBuild build = new MemoryBuild(options.withDrafts(), cache, before);
        boolean complete = build.run(first, () -> {
            Map<String, ServedFile> changed = before == null ? Map.of() : build.changed(before);
            if (!changed.isEmpty()) {
                shown = good.with(changed);
                early.run();
            }
        }, stale);
        MemoryBuild published = build;
        List<Problem> problems = build.problems();
        if (complete && !build.renderer().plan().unpublished().isEmpty()) {
            // Only a build without drafts shows whether the site can be published: a link to a draft is an error.
            published = new MemoryBuild(options, publicCache, build);
            complete = published.run(Set.of(), () -> { }, stale);
            problems = new ArrayList<>(published.problems());
            problems.addAll(complete ? build.draftProblems(published) : List.of());
        }
        if (complete) {
            state = new State(build, published, problems);
            DiskBuild.Result publicResult = published.result();
            result = new DiskBuild.Result(publicResult.published(), publicResult.pages(), Problems.merge(problems), publicResult.skipped());
            good = publicResult.published() ? build.snapshot().completedFrom(published.snapshot()) : good;
            shown = good;
        }
        return complete;
    }

    /** A complete update, with no page open in a browser. */
    public void update() {
        update(Set.of(), () -> { }, () -> false);
    }

    /** The last good site. */
    public SiteSnapshot shown() {
        return shown;
    }

    /** The result of the latest complete update; before the first, nothing is published and there is no problem. */
    public DiskBuild.Result latest() {
        return result;
    }

    /**
     * Renders and checks a page with a text that is not saved, in the site as it is now.
     *
     * @param file such as {@code content/ledsagare.md}; the file need not exist
     * @param text the complete source, LF only
     */
    public DraftResult renderDraft(String file, String text) {
        State now = state;
        if (now == null || now.shown().renderer().plan().pages().isEmpty()) { // a content model with faults leaves no page to link to
            return new DraftResult(null, result.problems().stream().filter(Problem::isError).toList());
        }
        Queue<Problem> problems = new ConcurrentLinkedQueue<>();
        SiteRenderer renderer = now.shown().renderer().with(file, text, problems::add);
        Optional<RenderedPage> page = render(renderer, file);
        String html = page.map(RenderedPage::html).orElse(null);
        String reason = renderer.plan().unpublished().get(file);
        if (reason != null) {
            List<Problem> own = problemsOf(now.shown(), renderer, page, file, problems);
            return new DraftResult(html, Problems.merge(own.stream().flatMap(problem -> DraftCheck.asAdvice(problem, reason).stream()).toList()));
        }
        if (now.published() == now.shown()) {
            return new DraftResult(html, Problems.merge(problemsOf(now.shown(), renderer, page, file, problems)));
        }
        Queue<Problem> asPublished = new ConcurrentLinkedQueue<>();
        SiteRenderer publicRenderer = now.published().renderer().with(file, text, asPublished::add);
        return new DraftResult(html, Problems.merge(problemsOf(now.published(), publicRenderer, render(publicRenderer, file), file, asPublished)));
    }

    /**
     * Makes a PDF of a page that is not saved; empty if it cannot be made. The text's status decides whether it is marked as a draft.
     *
     * @param file such as {@code content/ledsagare.md}; the file need not exist
     * @param text the complete source, LF only
     */
    public Optional<byte[]> draftPdf(String file, String text) {
        State now = state;
        return now == null ? Optional.empty() : Containment.of(file, ignored -> { }, () -> {
            SiteRenderer renderer = now.shown().renderer().with(file, text, ignored -> { });
            return renderer.plan().pages().stream().filter(page -> page.file().equals(file)).findFirst().flatMap(renderer::pdf);
        }).flatMap(Function.identity());
    }

    private static Optional<RenderedPage> render(SiteRenderer renderer, String file) {
        return renderer.plan().routes().stream().filter(route -> route.own() && route.page().file().equals(file)).findFirst().flatMap(renderer::render);
    }

    /** The problems of a page that is not saved, as part of a site. */
    private static List<Problem> problemsOf(MemoryBuild site, SiteRenderer renderer, Optional<RenderedPage> page, String file, Queue<Problem> problems) {
        problems.addAll(renderer.templateFaults(file));
        page.ifPresent(rendered -> site.checkDraft(rendered, renderer, problems::add));
        return problems.stream().filter(problem -> concerns(problem, file, page.map(RenderedPage::address).orElse(file))).toList();
    }

    /** The pages of the latest complete update, including drafts; empty before the first. */
    public List<Page> pages() {
        State now = state;
        return now == null ? List.of() : now.shown().renderer().plan().pages();
    }

    /** The status, for editors, of the page at an address; empty if there is none. */
    public Optional<PageStatus> status(String address) {
        State now = state;
        return now == null ? Optional.empty() : now.shown().renderer().plan().routes().stream().filter(route -> route.address().equals(address)).findFirst()
                .map(route -> PageStatus.of(now.shown(), route, now.problems().stream().filter(problem -> concerns(problem, route.page().file(), address)).toList()));
    }

    private static boolean concerns(Problem problem, String file, String address) {
        return problem.place().file().equals(file) || problem.location().file().equals(file) || problem.location().file().equals(address);
    }
}
