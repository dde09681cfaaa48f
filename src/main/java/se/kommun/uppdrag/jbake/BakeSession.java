package se.kommun.uppdrag.jbake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.BuildResult;
import se.kommun.uppdrag.build.FolderOutput;
import se.kommun.uppdrag.build.OutputVerifier;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.build.SiteBuild;
import se.kommun.uppdrag.build.SiteRenderer;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.output.Precompression;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.Route;

/** One bake by JBake, which asks for the pages one at a time. Not thread-safe. */
final class BakeSession {

    private final BuildOptions options;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final SiteBuild build;
    private final SiteRenderer renderer;
    private final FolderOutput output;
    private final Set<String> before;
    private final Map<String, Route> byFile = new HashMap<>();

    /** Reads and plans the site. {@link #finish} reports the problems of its sources. */
    BakeSession(BuildOptions options) {
        this.options = options;
        this.build = new SiteBuild(options, BuildCache.inMemory(), problems);
        this.renderer = build.renderer();
        this.output = new FolderOutput(options.output(), renderer, Optional.empty());
        this.before = output.addresses();
        renderer.plan().routes().stream().filter(Route::own).forEach(route -> byFile.put(route.page().file(), route));
    }

    /** The route of a source file; empty if the page is withheld or has an error. */
    Optional<Route> route(Path file) {
        return Optional.ofNullable(byFile.get(RelativePath.of(options.source(), file.toAbsolutePath().normalize())));
    }

    /** The article of a page: the HTML of its text. */
    String article(Route route) {
        return renderer.article(route.page());
    }

    /** The routes that are not a source file at its own address, such as the form with a role chosen. */
    List<Route> variants() {
        return renderer.plan().routes().stream().filter(route -> !route.own()).toList();
    }

    /** Renders and checks a page; empty if there is none at the address, or if its template fails, which is reported as a problem. */
    Optional<RenderedPage> page(String address) {
        return Optional.ofNullable(renderer.plan().route(address)).flatMap(build::page).map(CachedPage::page);
    }

    /**
     * Writes the other files and checks the whole site. Call it after JBake has written all pages.
     *
     * @return all problems of the site, sorted
     * @throws IOException if compressed copies cannot be written, or those of an earlier bake cannot be deleted
     */
    List<Problem> finish() throws IOException {
        Precompression.delete(options.output(), before);
        BuildResult baked = build.finish(output);
        build.checkDrafts(output, baked);
        if (problems.stream().noneMatch(Problem::isError)) {
            Precompression.write(options.output(), options.source(), baked.settings(), problems::add);
        }
        return build.traced(baked).stream().map(this::markStaleFile).toList();
    }

    private Problem markStaleFile(Problem problem) {
        return !problem.rule().equals(OutputVerifier.UNKNOWN_FILE) || !before.contains(problem.location().file()) ? problem
                : Problem.error("jbake-stale-file", Location.of(problem.location().file()),
                "Filen låg i mappen före bakningen och hör inte till webbplatsen.", "Ta bort filen, eller baka till en tom mapp.");
    }
}
