package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.testing.RealSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** The repository's own site, built with some settings changed. */
public final class BuiltSite {

    /** A day on which every page of the site is published. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Where its settings say that it stands on its host: the page for missing addresses links to that. */
    static final String PREFIX = "/uppdrag/";

    /** Old addresses that the copy gives one of its pages, so that every test of all pages looks at those too. */
    static final String OLD = "gammal-sida.html";
    static final String OLD_IN_FOLDER = "info/gammal-sida.html";
    static final String MOVED_TO = "om-lss.html";

    private BuiltSite() {}

    /**
     * Copies the sources into {@code folder}, replaces the settings given, moves a page, builds, and returns the published
     * folder.
     */
    public static Path build(Path folder, Map<String, String> settings) {
        SiteCopy site = RealSite.copyTo(folder);
        settings.forEach(site::set);
        String moved = "content/" + MOVED_TO.replace(".html", ".md");
        site.write(moved, site.text(moved).replaceFirst("\n", "\naliases: [" + OLD + ", " + OLD_IN_FOLDER + "]\n"));
        Path output = folder.resolve("output");
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(folder, output, false, TODAY));
        assertTrue(result.published(), () -> "the real site has problems: " + result.problems());
        return output;
    }
}
