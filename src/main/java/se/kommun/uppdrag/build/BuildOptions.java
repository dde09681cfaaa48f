package se.kommun.uppdrag.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.config.Setting;

/**
 * What to build.
 *
 * @param source the folder with {@code content}, {@code templates}, {@code assets} and {@code jbake.properties}
 * @param output the published folder; a build in memory does not write to it
 * @param drafts whether drafts and pages outside their dates are built too, marked as such
 * @param today the day that decides what is published
 * @param overrides settings that replace those of the site, such as the preview's own address
 * @param spelling checks the spelling of the pages, with the site's own word list added; off for a build that only publishes
 * @param checked whether the page rules run; the sources are validated in any case
 * @param timings records how long the steps take
 */
public record BuildOptions(Path source, Path output, boolean drafts, LocalDate today, Map<Setting, String> overrides, Spelling spelling, boolean checked,
                           Timings timings) {

    public BuildOptions(Path source, Path output, boolean drafts, LocalDate today) {
        this(source, output, drafts, today, Map.of(), Spelling.OFF, true, new Timings());
    }

    /** The same options with spelling. */
    public BuildOptions with(Spelling words) {
        return new BuildOptions(source, output, drafts, today, overrides, words, checked, timings);
    }

    /** The same options with some settings of the site replaced. */
    public BuildOptions with(Map<Setting, String> settings) {
        return new BuildOptions(source, output, drafts, today, settings, spelling, checked, timings);
    }

    /** The same options without the page rules, to measure how long these take. */
    public BuildOptions unchecked() {
        return new BuildOptions(source, output, drafts, today, overrides, spelling, false, timings);
    }

    BuildOptions withDrafts() {
        return new BuildOptions(source, output, true, today, overrides, spelling, checked, timings);
    }
}
