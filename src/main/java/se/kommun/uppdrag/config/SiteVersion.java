package se.kommun.uppdrag.config;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The version of the program that a site was made for, such as {@code 1.0}.
 *
 * @param changes what a site that was made for the version before must change, in Swedish, by version
 */
record SiteVersion(TreeMap<String, String> changes) {

    private static final Comparator<String> ORDER = Comparator.comparing(SiteVersion::numbers, Arrays::compare);

    /** The versions that this program knows. The last is its own. */
    static final SiteVersion PROGRAM = of(read());

    static SiteVersion of(Map<String, String> changes) {
        TreeMap<String, String> sorted = new TreeMap<>(ORDER);
        sorted.putAll(changes);
        return new SiteVersion(sorted);
    }

    /** The problem of a site that was made for another version; empty for the program's own version, and for none. */
    Optional<Problem> check(String version, Location place) {
        String own = changes.lastKey();
        if (version.isEmpty() || ORDER.compare(version, own) == 0) {
            return Optional.empty();
        }
        if (ORDER.compare(version, own) > 0) {
            return Optional.of(Problem.error("site-version", place, "Webbplatsen är gjord för version " + version + " av programmet. Det här är version " + own + ".",
                    "Installera en nyare version av programmet."));
        }
        String todo = changes.tailMap(version, false).entrySet().stream().map(change -> change.getKey() + ": " + change.getValue()).collect(Collectors.joining(" "));
        return Optional.of(Problem.warning("site-version", place, "Webbplatsen är gjord för version " + version + " av programmet. Det här är version " + own + ".",
                "Ändra det som är nytt, och skriv sedan site.version=" + own + ". " + todo));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static Map<String, String> read() {
        Properties lines = Resources.properties(SiteVersion.class, "versions.properties");
        return lines.stringPropertyNames().stream().collect(Collectors.toMap(version -> version, lines::getProperty));
    }
}
