package se.kommun.uppdrag.build;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;
import se.kommun.uppdrag.site.Route;

/** One build in memory, and the site that it has built. */
final class MemoryBuild {

    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final SiteBuild build;
    private final MemoryOutput output;
    private List<PageFacts> facts = List.of();
    private BuildResult baked;
    private List<Problem> traced = List.of();
    private SiteSnapshot snapshot = SiteSnapshot.EMPTY;

    /** @param before the build before this one, or null */
    MemoryBuild(BuildOptions options, BuildCache cache, @Nullable MemoryBuild before) {
        this.build = new SiteBuild(options, cache, problems);
        this.output = new MemoryOutput(build.renderer(), cache.files(), before == null ? null : before.output);
    }

    /**
     * Runs the build.
     *
     * @param first addresses of pages to render before the others
     * @param early runs when these are rendered
     * @param cancelled asked between pages whether to stop
     * @return false if the build was cancelled
     */
    boolean run(Set<String> first, Runnable early, BooleanSupplier cancelled) {
        Map<Boolean, List<Route>> routes = renderer().plan().routes().stream().collect(Collectors.partitioningBy(route -> first.contains(route.address())));
        build.addPages(routes.get(true), output, cancelled);
        early.run();
        build.addPages(routes.get(false), output, cancelled);
        if (cancelled.getAsBoolean()) {
            return false;
        }
        baked = build.finish(output);
        facts = build.facts();
        traced = SourceTracing.complete(problems, baked.rerender(), address -> address.endsWith(".html"));
        snapshot = output.snapshot(facts, baked.missing());
        return true;
    }

    /** The pages rendered so far that differ from those of the build before; empty if an error is known by now. */
    Map<String, ServedFile> changed(MemoryBuild before) {
        Map<String, ServedFile> changed = output.changed();
        boolean showable = !changed.isEmpty() && hasNoErrors(problems)
                && hasNoErrors(build.checker().siteProblems(before.output.folderWith(changed), before.facts, before.baked.missing()));
        return showable ? changed : Map.of();
    }

    private static boolean hasNoErrors(Collection<Problem> problems) {
        return problems.stream().noneMatch(Problem::isError);
    }

    /** Checks a page that is not saved, as one of the pages of this build. The renderer is that of the site with the page. */
    void checkDraft(RenderedPage page, SiteRenderer renderer, Consumer<Problem> found) {
        Checker checker = build.rules().checker(found);
        checker.page(page.address(), page.html(), page.trace());
        List<PageFacts> others = facts.stream().filter(other -> !other.file().equals(page.address())).toList();
        // The draft may be the first page that refers to a file that is not published yet, or may have pages of its own, such as its form.
        SiteFiles folder = output.folderWith(Map.of(page.address(), ServedFile.of(page.html())));
        Set<String> missing = new HashSet<>(baked.missing());
        OutputPlan plan = renderer.plan().outputs();
        Stream.concat(plan.routes().keySet().stream(), plan.pdfs().keySet().stream()).filter(address -> !folder.contains(address)).forEach(missing::add);
        checker.siteProblems(folder, others, missing).forEach(found);
    }

    /** The problems of the pages that are in this build but not in the published site. */
    List<Problem> draftProblems(MemoryBuild published) {
        return build.draftProblems(route -> page(route.address()), published.build, published.output, published.baked);
    }

    ExemptPhrases easyWords() {
        return build.rules().easyWords();
    }

    SiteRenderer renderer() {
        return build.renderer();
    }

    Optional<CachedPage> page(String address) {
        return Optional.ofNullable(output.pages().get(address));
    }

    /** All problems, each with its source, not merged. */
    List<Problem> problems() {
        return traced;
    }

    SiteSnapshot snapshot() {
        return snapshot;
    }

    DiskBuild.Result result() {
        return new DiskBuild.Result(hasNoErrors(traced), baked.pages().size(), Problems.merge(traced), baked.skipped());
    }
}
