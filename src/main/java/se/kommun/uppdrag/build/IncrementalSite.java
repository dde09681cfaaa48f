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
import se.kommun.uppdrag.check.rules.HtmlPage;
import se.kommun.uppdrag.check.rules.ReadabilityScore;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;
import se.kommun.uppdrag.site.Route;

/**
 * A site that is baked and checked in memory, again whenever its sources have changed, and then only what has changed
 * with them. What comes of it is what {@link DiskBuild} would publish, and what it would say. Thread-safe.
 */
public final class IncrementalSite {

    private final Path site;
    private final Supplier<LocalDate> today;
    private final Map<Setting, String> overrides;
    private final Spelling spelling;
    private final BuildCache cache = BuildCache.inMemory();
    /** Of the site without drafts, where it has any. */
    private final BuildCache publicCache = BuildCache.inMemory();
    /** Null until there has been a whole build. */
    private volatile State latest;
    private volatile DiskBuild.Result result = new DiskBuild.Result(false, 0, List.of(), Map.of());
    private SiteSnapshot good = SiteSnapshot.EMPTY;
    private volatile SiteSnapshot shown = SiteSnapshot.EMPTY;

    /** The last whole build: with drafts, as it would be published (the same object when there are no drafts), and every problem with its source. */
    private record State(MemoryBuild shown, MemoryBuild published, List<Problem> problems) {}

    /**
     * @param site the site's folder
     * @param today asked at every bake
     * @param overrides settings that replace those of the site
     * @param spelling judges the pages' words
     */
    public IncrementalSite(Path site, Supplier<LocalDate> today, Map<Setting, String> overrides, Spelling spelling) {
        this.spelling = spelling;
        this.site = site;
        this.today = today;
        this.overrides = Map.copyOf(overrides);
    }

    /** With Swedish spelling. {@code whenRead} runs on another thread when the dictionary has been read: then update again. */
    public static IncrementalSite withSpelling(Path site, Supplier<LocalDate> today, Map<Setting, String> overrides, Runnable whenRead) {
        return new IncrementalSite(site, today, overrides, Spelling.swedish().withoutWaiting(whenRead));
    }

    /**
     * Brings the site up to date with its sources, drafts and all.
     *
     * @param first addresses of pages that somebody is looking at
     * @param early is run when those of them that have changed are shown; the others, and what is wrong with the site as
     *     a whole, take a while longer, and if an error is found then, the last good site is shown again
     * @param stale asked between pages whether the sources have changed again: then the rest is left for the next update,
     *     which finds what this one has made
     * @return whether it was brought to its end, or failed: then {@link #latest()} says so, and the last good site is shown
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
        LocalDate day = today.get();
        DiskBuild.Options options = new DiskBuild.Options(site, site, true, day).with(overrides).with(spelling);
        MemoryBuild before = latest == null ? null : latest.shown();
        MemoryBuild build = new MemoryBuild(options, cache, before);
        boolean whole = build.run(first, () -> {
            Map<String, ServedFile> changed = before == null ? Map.of() : build.changed(before);
            if (!changed.isEmpty()) {
                shown = good.with(changed);
                early.run();
            }
        }, stale);
        MemoryBuild published = build;
        List<Problem> problems = build.problems();
        if (whole && !build.renderer().plan().unpublished().isEmpty()) {
            // Whether a site can be published is for a build without drafts to say: a link to one must not pass.
            published = new MemoryBuild(new DiskBuild.Options(site, site, false, day).with(overrides).with(spelling), publicCache, build);
            whole = published.run(Set.of(), () -> { }, stale);
            problems = new ArrayList<>(published.problems());
            problems.addAll(whole ? build.ofDrafts(published) : List.of());
        }
        if (whole) {
            latest = new State(build, published, problems);
            DiskBuild.Result alone = published.result();
            result = new DiskBuild.Result(alone.published(), alone.pages(), Problems.merge(problems), alone.leftOut());
            good = alone.published() ? build.snapshot() : good;
            shown = good;
        }
        return whole;
    }

    /** As above, to the end, for nobody who is looking. */
    public void update() {
        update(Set.of(), () -> { }, () -> false);
    }

    /** The last good site. */
    public SiteSnapshot shown() {
        return shown;
    }

    /** What came of the latest whole update; nothing published and no problem before the first. */
    public DiskBuild.Result latest() {
        return result;
    }

    /**
     * The page as it would be with another text, in the site as it is now.
     *
     * @param file such as {@code content/ledsagare.md}; it need not be there yet
     * @param text the whole source, LF only
     */
    public DraftResult trial(@Nullable String file, String text) {
        State now = latest;
        if (now == null) {
            return new DraftResult(null, result.problems());
        }
        Queue<Problem> told = new ConcurrentLinkedQueue<>();
        SiteRenderer renderer = now.shown().renderer().with(file, text, told::add);
        Optional<RenderedPage> page = bake(renderer, file);
        String html = page.map(RenderedPage::html).orElse(null);
        String reason = renderer.plan().unpublished().get(file);
        if (reason != null) {
            List<Problem> own = aside(now.shown(), renderer, page, file, told);
            return new DraftResult(html, Problems.merge(own.stream().flatMap(problem -> DraftCheck.asAdvice(problem, reason).stream()).toList()));
        }
        if (now.published() == now.shown()) {
            return new DraftResult(html, Problems.merge(aside(now.shown(), renderer, page, file, told)));
        }
        Queue<Problem> asPublished = new ConcurrentLinkedQueue<>();
        SiteRenderer alone = now.published().renderer().with(file, text, asPublished::add);
        return new DraftResult(html, Problems.merge(aside(now.published(), alone, bake(alone, file), file, asPublished)));
    }

    private static Optional<RenderedPage> bake(SiteRenderer renderer, @Nullable String file) {
        return renderer.plan().jobs().stream().filter(job -> job.own() && job.page().file().equals(file)).findFirst().flatMap(renderer::bake);
    }

    /** What is wrong with a page that would stand in a site. */
    private static List<Problem> aside(MemoryBuild site, SiteRenderer renderer, Optional<RenderedPage> page, @Nullable String file, Queue<Problem> problems) {
        problems.addAll(renderer.templateFaults(file));
        page.ifPresent(baked -> site.checkDraft(baked, problems::add));
        return problems.stream().filter(problem -> concerns(problem, file, page.map(RenderedPage::address).orElse(file))).toList();
    }

    /** Where the page of a type is, of which there is one; empty when there is none. */
    public Optional<String> addressOf(PageType type) {
        State now = latest;
        return now == null ? Optional.empty() : now.shown().renderer().plan().pages().stream().filter(page -> page.type() == type && page.lang().equals(LanguageCode.SOURCE)).map(Page::address).findFirst();
    }

    /** What an editor wants to know of the page at an address; empty when there is none. */
    public Optional<PageStatus> status(String address) {
        State now = latest;
        return now == null ? Optional.empty() : now.shown().renderer().plan().jobs().stream().filter(job -> job.address().equals(address)).findFirst().map(job -> status(now, job));
    }

    private static PageStatus status(State state, Route job) {
        MemoryBuild now = state.shown();
        Page page = job.page();
        Optional<ReadabilityScore> reading = now.page(job.address()).map(made -> made.page().html()).flatMap(html -> Containment.of(job.address(), told -> { },
                () -> HtmlPage.parse(job.address(), html, now.easyWords()).reading()).flatMap(Function.identity()));
        List<Problem> own = state.problems().stream().filter(problem -> concerns(problem, page.file(), job.address())).toList();
        Optional<LocalDate> reviewBy = page.date("review_by");
        return new PageStatus(page.file(), page.text("owner").orElseGet(() -> now.renderer().plan().settings().shown(Setting.DEPARTMENT, page.lang())), reviewBy.orElse(null), reviewBy.filter(now.today()::isAfter).isPresent(),
                EditorialChecks.toConfirm(page, now.renderer().plan().settings()), reading.map(ReadabilityScore::judged).orElse(0), reading.map(each -> each.lix().words()).orElse(0), Problems.merge(own));
    }

    private static boolean concerns(Problem problem, String file, String address) {
        return problem.place().file().equals(file) || problem.location().file().equals(file) || problem.location().file().equals(address);
    }
}
