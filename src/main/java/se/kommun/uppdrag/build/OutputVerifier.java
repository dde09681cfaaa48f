package se.kommun.uppdrag.build;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.RouteRegistry;

/** Holds the baked folder against what it should hold, so that nothing is dropped without a word. */
public final class OutputVerifier {

    /** The rule of a file in the folder that no source gives. */
    public static final String UNKNOWN_FILE = "page-without-source";

    private final RouteRegistry addresses;
    private final Set<String> unnamed;
    private final Set<String> broken;
    private final Consumer<Problem> problems;

    /**
     * @param unnamed addresses of files that are not published, since nothing published names them
     * @param broken sources that have a problem already, and need no second one for being missing
     */
    OutputVerifier(RouteRegistry addresses, Set<String> unnamed, Set<String> broken, Consumer<Problem> problems) {
        this.addresses = addresses;
        this.unnamed = unnamed;
        this.broken = broken;
        this.problems = problems;
    }

    /**
     * Reports every file too few or too many; returns the addresses that are missing, whatever the reason.
     *
     * @param found the addresses that the published folder holds
     */
    Set<String> missing(@Nullable Set<String> found) {
        Set<String> there = new TreeSet<>(found);
        Set<String> missing = new TreeSet<>(addresses.addresses());
        missing.removeAll(there);
        missing.removeAll(unnamed);
        boolean templatesBroken = broken.stream().anyMatch(file -> file.startsWith("templates/"));
        for (String address : missing) {
            String owner = addresses.owner(address);
            if (!broken.contains(owner) && !templatesBroken) {
                problems.accept(Problem.error("source-without-page", Location.of(owner),
                        "Filen skulle ha blivit " + address + " men blev ingenting.",
                        "Finns en fil som heter .jbakeignore i mappen? Ta bort den. Annars är det ett fel i programmet."));
            }
        }
        there.removeAll(addresses.addresses());
        there.forEach(address -> problems.accept(Problem.error(UNKNOWN_FILE, Location.of(address),
                "Filen hamnade i resultatet utan att höra till någon källa.", "Ta bort filen som den kommer från.")));
        broken.stream().filter(file -> file.startsWith("content/") && file.endsWith(".md"))
                .forEach(file -> missing.add(file.substring("content/".length()).replaceAll("\\.md$", ".html")));
        return missing;
    }
}
