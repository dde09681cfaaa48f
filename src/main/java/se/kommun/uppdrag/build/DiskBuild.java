package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.Timings.Step;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.DiskStore;
import se.kommun.uppdrag.build.publish.OutputFolder;
import se.kommun.uppdrag.output.Precompression;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;

/** A whole build: renders into a staging folder, checks every page, and publishes if there is no error. */
public final class DiskBuild {

    /**
     * The result of a build.
     *
     * @param published whether the output folder now holds this build
     * @param pages how many pages were built
     * @param problems sorted and merged
     * @param skipped paths of the sources that gave no output, each with the reason in Swedish
     */
    public record Result(boolean published, int pages, List<Problem> problems, Map<String, String> skipped) {}

    private final BuildOptions options;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    /** Null until the site is published. */
    private @Nullable Result publishedResult;

    private DiskBuild(BuildOptions options) {
        this.options = options;
    }

    /** Builds. Every problem is in the result; the output folder is unchanged unless {@code published}. */
    public static Result run(BuildOptions options) {
        return new DiskBuild(options).run();
    }

    private Result run() {
        Optional<Result> result = Containment.ofRun(options.source().toString(), problems::add, this::build);
        // A failure after publishing, such as when the old site is deleted, does not undo the publishing.
        return publishedResult != null ? publishedResult : result.orElseGet(this::failed);
    }

    private Result build() {
        OutputFolder output = new OutputFolder(options.output());
        try {
            String refusal = refusalReason(output);
            if (refusal != null) {
                problems.add(Problem.error("output-folder", Location.of(options.output().toString()),
                        "Mappen kan inte ersättas: " + refusal + ".", "Välj en annan mapp med --output, eller töm den själv."));
                return failed();
            }
            try (OutputFolder.Staging staging = output.stage()) {
                DiskStore store = output.pages();
                SiteBuild site = new SiteBuild(options, BuildCache.ofOneBuild(store), problems);
                FolderOutput folder = new FolderOutput(staging.folder(), site.renderer(), Optional.of(store));
                site.addPages(site.renderer().plan().routes(), folder, () -> false);
                BuildResult baked = site.finish(folder);
                site.checkDrafts(folder, baked);
                boolean hasNoErrors = problems.stream().noneMatch(Problem::isError);
                if (hasNoErrors) {
                    options.timings().run(Step.WRITE, () -> Precompression.write(staging.folder(), options.source(), baked.settings(), problems::add));
                }
                Result result = new Result(hasNoErrors, baked.pages().size(), site.traced(baked), baked.skipped());
                if (hasNoErrors) {
                    options.timings().run(Step.PUBLISH, () -> publish(staging, folder, result));
                }
                return result;
            }
        } catch (IOException unwritable) {
            problems.add(WriteErrors.problem(options.output().toString(), unwritable));
            return failed();
        }
    }

    private @Nullable String refusalReason(OutputFolder output) throws IOException {
        Path target = options.output().toAbsolutePath().normalize();
        Path source = options.source().toAbsolutePath().normalize();
        boolean overlapsSources = source.startsWith(target)
                || List.of("content", "templates", "assets", "src").stream().anyMatch(name -> target.startsWith(source.resolve(name)));
        return overlapsSources ? "den innehåller webbplatsens källor" : output.foreignContent();
    }

    private void publish(OutputFolder.Staging staging, FolderOutput folder, Result result) throws IOException {
        staging.publish();
        publishedResult = result;
        try {
            folder.save();
        } catch (IOException unwritable) {
            // The site is published. Without the cache the next build only takes longer.
        }
    }

    private Result failed() {
        return new Result(false, 0, Problems.merge(problems), Map.of());
    }
}
