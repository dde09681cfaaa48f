package se.kommun.uppdrag.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Who has which address in the published folder. Two sources never share one, also not when only letter case tells
 * them apart: some web servers and disks see no difference. Of one thread.
 */
public final class RouteRegistry {

    private final Map<String, String> ownerByFoldedAddress = new HashMap<>();
    private final Map<String, String> ownerByAddress = new TreeMap<>();
    private final Map<String, String> ownerByFoldedFolder = new HashMap<>();
    private final Consumer<Problem> problems;

    /** @param problems gets what collides, each at the source that came later */
    public RouteRegistry(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Gives the address to the source, or to what the program makes when the source is the address; false, after a problem, when another has it. */
    public boolean claim(String address, String source) {
        return claim(address, source, Location.of(source), source.endsWith(".md")
                ? "Byt namn på filen, eller skriv en annan adress efter slug:." : "Byt namn på filen eller mappen.");
    }

    /** As {@link #claim(String, String)}; {@code place} and {@code fix} are what the problem says when another has the address. */
    public boolean claim(String address, String source, Location place, String fix) {
        String folded = address.toLowerCase(Locale.ROOT);
        String other = holder(folded);
        if (other == null) {
            ownerByAddress.put(address, source);
            ownerByFoldedAddress.put(folded, source);
            folders(folded).forEach(folder -> ownerByFoldedFolder.put(folder, source));
            return true;
        }
        problems.accept(Problem.error("address-duplicate", place,
                "Adressen " + address + " används redan av " + (other.equals(owner(other)) ? "en fil som programmet gör" : other) + ".", fix));
        return false;
    }

    /** Who has the address, or one that would be both a file and a folder if this one were given; null when it is free. */
    private @Nullable String holder(String folded) {
        String other = ownerByFoldedAddress.getOrDefault(folded, ownerByFoldedFolder.get(folded));
        return other != null ? other
                : folders(folded).stream().map(ownerByFoldedAddress::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static List<String> folders(String address) {
        List<String> folders = new ArrayList<>();
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            folders.add(address.substring(0, slash));
        }
        return folders;
    }

    /**
     * Tells of every file whose name the program wants for another beside it.
     *
     * @param beside what the program makes beside the file at an address
     */
    public void reserve(Function<String, List<String>> beside) {
        ownerByAddress.forEach((address, owner) -> beside.apply(address).stream().filter(ownerByAddress::containsKey).forEach(taken ->
                problems.accept(Problem.error("address-taken", Location.of(ownerByAddress.get(taken)),
                        "Programmet gör själv filen " + taken + " av " + owner + ".", "Ta bort filen, eller byt namn på den."))));
    }

    /** Every address that must be in the published folder. */
    public Set<String> addresses() {
        return Collections.unmodifiableSet(ownerByAddress.keySet());
    }

    /** The source that has the address; null when it is free. */
    public @Nullable String owner(String address) {
        return ownerByAddress.get(address);
    }
}
