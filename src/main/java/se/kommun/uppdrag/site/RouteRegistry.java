package se.kommun.uppdrag.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Registers which source owns which URL of the published folder. Two sources never share a URL, and URLs that differ only in
 * letter case count as the same, because some web servers and file systems ignore case. Not thread-safe.
 */
public final class RouteRegistry {

    private final Map<String, String> ownerByFoldedAddress = new HashMap<>();
    private final Map<String, String> ownerByAddress = new HashMap<>();
    private final Map<String, String> ownerByFoldedFolder = new HashMap<>();
    private final Consumer<Problem> problems;

    /**
     * Creates an empty registry.
     *
     * @param problems receives each collision, at the source that was registered later
     */
    public RouteRegistry(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Claims a URL for a source. For a file that the program generates, the source equals the URL. Returns false, after reporting
     * a problem, when another source owns it.
     */
    public boolean claim(String address, String source) {
        return claim(address, source, Location.of(source), source.endsWith(".md")
                ? "Byt namn på filen, eller skriv en annan adress efter slug:." : "Byt namn på filen eller mappen.");
    }

    /**
     * Like {@link #claim(String, String)}.
     *
     * @param place where the problem is reported when another source owns the URL
     * @param fix the remedy of that problem, in Swedish
     */
    public boolean claim(String address, String source, Location place, String fix) {
        String folded = address.toLowerCase(Locale.ROOT);
        String other = findOwner(folded);
        if (other == null) {
            ownerByAddress.put(address, source);
            ownerByFoldedAddress.put(folded, source);
            parentFolders(folded).forEach(folder -> ownerByFoldedFolder.put(folder, source));
            return true;
        }
        problems.accept(Problem.error("address-duplicate", place,
                "Adressen " + address + " används redan av " + (other.equals(owner(other)) ? "en fil som programmet gör" : other) + ".", fix));
        return false;
    }

    /** Returns the owner of the URL, or of one that would then be both a file and a folder; null when it is free. */
    private @Nullable String findOwner(String folded) {
        String other = ownerByFoldedAddress.getOrDefault(folded, ownerByFoldedFolder.get(folded));
        return other != null ? other
                : parentFolders(folded).stream().map(ownerByFoldedAddress::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static List<String> parentFolders(String address) {
        List<String> folders = new ArrayList<>();
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            folders.add(address.substring(0, slash));
        }
        return folders;
    }

    /**
     * Reports every source file whose URL the program needs for a generated file.
     *
     * @param beside returns the URLs of the files that the program generates beside a URL
     */
    public void reserve(Function<String, List<String>> beside) {
        ownerByAddress.forEach((address, owner) -> beside.apply(address).stream().filter(ownerByAddress::containsKey).forEach(taken ->
                problems.accept(Problem.error("address-taken", Location.of(ownerByAddress.get(taken)),
                        "Programmet gör själv filen " + taken + " av " + owner + ".", "Ta bort filen, eller byt namn på den."))));
    }

    /** Returns every URL that must exist in the published folder. */
    public Set<String> addresses() {
        return Collections.unmodifiableSet(ownerByAddress.keySet());
    }

    /** Returns the source that owns the URL; null when it is free. */
    public @Nullable String owner(String address) {
        return ownerByAddress.get(address);
    }
}
