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
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.BuildResult;
import se.kommun.uppdrag.build.CompressedCopies;
import se.kommun.uppdrag.build.FolderOutput;
import se.kommun.uppdrag.build.OutputVerifier;
import se.kommun.uppdrag.build.RenderedPage;
import se.kommun.uppdrag.build.SiteBuild;
import se.kommun.uppdrag.build.SiteRenderer;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.Route;

/** One bake by JBake, which asks for the pages one at a time. Of one thread. */
final class BakeSession {

    private final BuildOptions options;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final SiteBuild build;
    private final @Nullable SiteRenderer renderer;
    private final FolderOutput output;
    private final Set<String> before;
    private final Map<String, Route> byFile = new HashMap<>();
    private final Map<String, Route> byAddress = new HashMap<>();

    /** Reads and plans the site; what is wrong with its sources is told by {@link #finish}. */
    BakeSession(BuildOptions options) {
        this.options = options;
        this.build = new SiteBuild(options, Optional.of(Spelling.OFF), BuildCache.inMemory(), problems);
        this.renderer = build.renderer();
        this.output = new FolderOutput(options.destination(), renderer, Optional.empty(), options.timings());
        this.before = output.addresses();
        renderer.plan().jobs().forEach(job -> {
            byAddress.put(job.address(), job);
            if (job.own()) {
                byFile.put(job.page().file(), job);
            }
        });
    }

    /** What is published of a source file; empty for one that is withheld or has a fault. */
    Optional<Route> job(Path file) {
        return Optional.ofNullable(byFile.get(RelativePath.of(options.site(), file.toAbsolutePath().normalize())));
    }

    /** The HTML of the page's text. */
    String article(Route job) {
        return renderer.article(job.page());
    }

    /** What is published besides the source files at their own addresses, such as the form with a role chosen. */
    List<Route> variants() {
        return renderer.plan().jobs().stream().filter(job -> !job.own()).toList();
    }

    /** Makes and checks a page; empty when there is none at the address or its template has a fault, which is then a problem. */
    Optional<RenderedPage> bake(String address) {
        return Optional.ofNullable(byAddress.get(address)).flatMap(build::page).map(CachedPage::page);
    }

    /**
     * To be called when JBake has written all pages: writes the other files and checks the whole.
     *
     * @return all that is wrong with the site, sorted
     * @throws IOException when compressed copies cannot be written, or those of an earlier bake not deleted
     */
    List<Problem> finish() throws IOException {
        CompressedCopies.delete(options.destination(), before);
        BuildResult baked = build.finish(output);
        build.checkDrafts(output, baked);
        if (problems.stream().noneMatch(Problem::isError)) {
            CompressedCopies.write(options.destination(), options.site(), baked.settings(), problems::add);
        }
        return build.traced(baked).stream().map(this::ofEarlierBake).toList();
    }

    private Problem ofEarlierBake(Problem problem) {
        return !problem.rule().equals(OutputVerifier.UNKNOWN_FILE) || !before.contains(problem.location().file()) ? problem
                : Problem.error("jbake-stale-file", Location.of(problem.location().file()),
                "Filen låg i mappen före bakningen och hör inte till webbplatsen.", "Ta bort filen, eller baka till en tom mapp.");
    }
}
