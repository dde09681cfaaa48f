package se.kommun.uppdrag.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import se.kommun.uppdrag.build.Build;

/** The repository's own site, built with some settings changed. */
public final class RealSite {

    /** A day on which every page of the site is published. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Where its settings say that it stands on its host: the page for missing addresses links to that. */
    public static final String PREFIX = "/uppdrag/";

    private RealSite() {}

    /** Copies the sources into {@code folder}, replaces the settings given, builds, and returns the published folder. */
    public static Path build(Path folder, Map<String, String> settings) {
        se.kommun.uppdrag.testing.RealSite site = se.kommun.uppdrag.testing.RealSite.copyTo(folder);
        settings.forEach(site::set);
        Path output = folder.resolve("output");
        Build.Result result = Build.run(new Build.Options(folder, output, false, TODAY));
        assertTrue(result.published(), () -> "the real site has problems: " + result.problems());
        return output;
    }
}
