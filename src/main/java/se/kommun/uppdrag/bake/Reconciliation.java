package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.AddressBook;

/** Holds the baked folder against what it should hold, so that nothing is dropped without a word. */
final class Reconciliation {

    private final AddressBook addresses;
    private final Set<String> unnamed;
    private final Set<String> broken;
    private final Consumer<Problem> problems;

    /**
     * @param unnamed addresses of files that are not published, since nothing published names them
     * @param broken sources that have a problem already, and need no second one for being missing
     */
    Reconciliation(AddressBook addresses, Set<String> unnamed, Set<String> broken, Consumer<Problem> problems) {
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
    Set<String> missing(Set<String> found) {
        Set<String> there = new TreeSet<>(found);
        Set<String> missing = new TreeSet<>(addresses.addresses());
        missing.removeAll(there);
        missing.removeAll(unnamed);
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
        there.forEach(address -> problems.accept(Problem.error(SiteWriter.UNKNOWN_FILE, Location.of(address),
                "Filen hamnade i resultatet utan att höra till någon källa.", "Ta bort filen som den kommer från.")));
        broken.stream().filter(file -> file.startsWith("content/") && file.endsWith(".md"))
                .forEach(file -> missing.add(file.substring("content/".length()).replaceAll("\\.md$", ".html")));
        return missing;
    }

    /**
     * The addresses that a folder holds.
     *
     * @param isFile says of an address that no folder can stand there: the disk need not be asked
     */
    static Set<String> files(Path destination, Predicate<String> isFile, Consumer<Problem> problems) {
        Set<String> found = new HashSet<>();
        try {
            list(destination, "", isFile, found);
        } catch (IOException | DirectoryIteratorException unreadable) {
            problems.accept(Unwritable.problem(destination.toString(), new IOException(unreadable.getMessage(), unreadable)));
        }
        return found;
    }

    private static void list(Path folder, String inside, Predicate<String> isFile, Set<String> found) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String address = inside + entry.getFileName();
                if (!isFile.test(address) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    list(entry, address + "/", isFile, found);
                } else {
                    found.add(address);
                }
            }
        }
    }
}
