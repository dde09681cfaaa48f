package se.kommun.uppdrag.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Setting;

/**
 * What to build, and the folder to write to.
 *
 * @param site the folder with {@code content}, {@code templates}, {@code assets} and {@code jbake.properties}
 * @param destination a new, empty folder; null for a build in memory
 * @param drafts whether drafts and pages outside their dates are built too, marked as such
 * @param today the day that decides what is published
 * @param overrides settings that replace those of the site
 * @param timings records how long the steps take
 */
public record BuildOptions(Path site, @Nullable Path destination, boolean drafts, LocalDate today, Map<Setting, String> overrides, Timings timings) {

    public BuildOptions(Path site, @Nullable Path destination, boolean drafts, LocalDate today, Map<Setting, String> overrides) {
        this(site, destination, drafts, today, overrides, new Timings());
    }

    BuildOptions withDrafts() {
        return new BuildOptions(site, destination, true, today, overrides, timings);
    }
}
