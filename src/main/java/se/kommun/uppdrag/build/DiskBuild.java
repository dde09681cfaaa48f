package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;

/** A whole build: renders into a staging folder, checks every page, and publishes if there is no error. */
public final class DiskBuild {

    /**
     * What to build.
     *
     * @param source the site's folder
     * @param output the published folder, which is replaced as a whole
     * @param drafts whether drafts and pages outside their dates are shown, marked
     * @param today the day that decides what is published
     * @param overrides settings that replace those of the site, such as the preview's own address
     * @param spelling checks the spelling of the pages, with the site's own word list added; off for a build that only publishes
     * @param checked whether the page rules run; the sources are validated in any case
     */
    public record Options(Path source, Path output, boolean drafts, LocalDate today, Map<Setting, String> overrides, Spelling spelling,
                          boolean checked) {

        public Options(Path source, Path output, boolean drafts, LocalDate today) {
            this(source, output, drafts, today, Map.of(), Spelling.OFF, true);
        }

        /** The same options with spelling. */
        public Options with(Spelling words) {
            return new Options(source, output, drafts, today, overrides, words, checked);
        }

        /** The same options with some settings of the site replaced. */
        public Options with(Map<Setting, String> settings) {
            return new Options(source, output, drafts, today, settings, spelling, checked);
        }

        /** The same options without the page rules, to measure how long these take. */
        public Options unchecked() {
            return new Options(source, output, drafts, today, overrides, spelling, false);
        }
    }

    /**
     * The result of a build.
     *
     * @param published whether the output folder now holds this build
     * @param pages how many pages were built
     * @param problems sorted and merged
     * @param leftOut paths of the sources that gave no output, each with the reason in Swedish
     */
    public record Result(boolean published, int pages, List<Problem> problems, Map<String, String> leftOut) {}

    private final Options options;
    private final Timings timings;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    /** Null until the site is published. */
    private Result publishedResult;

    private DiskBuild(Options options, Timings timings) {
        this.options = options;
        this.timings = timings;
    }

    /** Builds. Every problem is in the result; the output folder is unchanged unless {@code published}. */
    public static Result run(Options options) {
        return run(options, new Timings());
    }

    /** As {@link #run(Options)}; {@code timings} records how long the steps take. */
    public static Result run(Options options, Timings timings) {
        return new DiskBuild(options, timings).run();
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
                BuildOptions buildOptions = new BuildOptions(options.source(), staging.folder(), options.drafts(), options.today(), options.overrides(), timings);
                SiteBuild site = new SiteBuild(buildOptions, options.checked() ? Optional.of(options.spelling()) : Optional.empty(),
                        BuildCache.ofOneBuild(store), problems);
                FolderOutput folder = new FolderOutput(staging.folder(), site.renderer(), Optional.of(store), timings);
                site.addPages(site.renderer().plan().jobs(), folder, () -> false);
                BuildResult baked = site.finish(folder);
                site.checkDrafts(folder, baked);
                boolean hasNoErrors = problems.stream().noneMatch(Problem::isError);
                if (hasNoErrors) {
                    timings.of(Step.WRITE, () -> {
                        CompressedCopies.write(staging.folder(), options.source(), baked.settings(), problems::add);
                        return staging.folder();
                    });
                }
                Result result = new Result(hasNoErrors, baked.pages().size(), site.traced(baked), baked.leftOut());
                if (hasNoErrors) {
                    timings.of(Step.PUBLISH, () -> publish(staging, folder, result));
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

    private Path publish(OutputFolder.Staging staging, FolderOutput folder, Result result) throws IOException {
        staging.publish();
        publishedResult = result;
        try {
            folder.save();
        } catch (IOException unwritable) {
            // The site is published. Without the cache the next build only takes longer.
        }
        return staging.folder();
    }

    private Result failed() {
        return new Result(false, 0, Problems.merge(problems), Map.of());
    }
}
