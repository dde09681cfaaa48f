package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Holds the baked folder against what it should hold: JBake drops what it cannot use without a word. */
final class Reconciliation {

    private final AddressBook addresses;
    private final Set<String> broken;
    private final Consumer<Problem> problems;

    /** @param broken sources that have a problem already, and need no second one for being missing */
    Reconciliation(AddressBook addresses, Set<String> broken, Consumer<Problem> problems) {
        this.addresses = addresses;
        this.broken = broken;
        this.problems = problems;
    }

    /**
     * Reports every file too few or too many; returns the addresses that are missing, whatever the reason.
     *
     * @param found the addresses that the published folder holds
     */
    Set<String> missing(Set<String> found) {
        Set<String> there = new TreeSet<>(found);
        Set<String> missing = new TreeSet<>(addresses.addresses());
        missing.removeAll(there);
        boolean templatesBroken = broken.stream().anyMatch(file -> file.startsWith("templates/"));
        for (String address : missing) {
            String owner = addresses.owner(address);
            if (!broken.contains(owner) && !templatesBroken) {
                problems.accept(Problem.error("kalla-utan-sida", Location.of(owner),
                        "Filen skulle ha blivit " + address + " men blev ingenting.",
                        "Finns en fil som heter .jbakeignore i mappen? Ta bort den. Annars är det ett fel i programmet."));
            }
        }
        there.removeAll(addresses.addresses());
        there.forEach(address -> problems.accept(Problem.error("sida-utan-kalla", Location.of(address),
                "Filen hamnade i resultatet utan att höra till någon källa.", "Ta bort filen som den kommer från.")));
        broken.stream().filter(file -> file.startsWith("content/") && file.endsWith(".md"))
                .forEach(file -> missing.add(file.substring("content/".length()).replaceAll("\\.md$", ".html")));
        return missing;
    }

    /** The addresses that a folder holds. */
    static Set<String> files(Path destination, Consumer<Problem> problems) {
        try (Stream<Path> walk = Files.walk(destination)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> destination.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            problems.accept(Unwritable.problem(destination.toString(), unreadable));
            return new TreeSet<>();
        }
    }
}
