package se.kommun.uppdrag.build;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.RouteRegistry;

/**
 * Compares the output with the plan, so that no file is lost or left over without a problem.
 *
 * @param addresses all planned addresses with their owners
 * @param unreferenced addresses of files that are not published because nothing published refers to them
 * @param broken sources that already have an error and need no second one
 */
public record OutputVerifier(RouteRegistry addresses, Set<String> unreferenced, Set<String> broken, Consumer<Problem> problems) {

    /** The id of the rule that every file in the output has a source. */
    public static final String UNKNOWN_FILE = "page-without-source";

    /**
     * Reports every file that is missing or has no source.
     *
     * @param found the addresses of the files in the output
     * @return all missing addresses, including those whose source has an error
     */
    Set<String> missing(Set<String> found) {
        Set<String> planned = addresses.addresses();
        Set<String> missing = planned.stream().filter(address -> !found.contains(address) && !unreferenced.contains(address))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean templatesBroken = broken.stream().anyMatch(file -> file.startsWith("templates/"));
        for (String address : missing) {
            String owner = addresses.owner(address);
            if (!broken.contains(owner) && !templatesBroken) {
                problems.accept(Problem.error("source-without-page", Location.of(owner),
                        "Filen skulle ha blivit " + address + " men blev ingenting.",
                        "Finns en fil som heter .jbakeignore i mappen? Ta bort den. Annars är det ett fel i programmet."));
            }
        }
        found.stream().filter(address -> !planned.contains(address)).sorted().forEach(address -> problems.accept(Problem.error(UNKNOWN_FILE, Location.of(address),
                "Filen hamnade i resultatet utan att höra till någon källa.", "Ta bort filen som den kommer från.")));
        broken.stream().filter(file -> file.startsWith("content/") && file.endsWith(".md"))
                .forEach(file -> missing.add(file.substring("content/".length()).replaceAll("\\.md$", ".html")));
        return missing;
    }
}
