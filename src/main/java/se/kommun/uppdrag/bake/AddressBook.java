package se.kommun.uppdrag.bake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Who has which address in the published folder. Two sources never share one, also not when only letter case tells
 * them apart: some web servers and disks see no difference.
 */
final class AddressBook {

    private final Map<String, String> ownerByFoldedAddress = new HashMap<>();
    private final Map<String, String> ownerByAddress = new TreeMap<>();
    private final Consumer<Problem> problems;

    AddressBook(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Gives the address to the source; false, after a problem, when another has it. */
    boolean claim(String address, String source) {
        String other = ownerByFoldedAddress.putIfAbsent(address.toLowerCase(Locale.ROOT), source);
        if (other == null) {
            ownerByAddress.put(address, source);
            return true;
        }
        problems.accept(Problem.error("adress-dubbel", Location.of(source),
                "Adressen " + address + " används redan av " + other + ".",
                "Byt namn på en av filerna, eller skriv en annan adress efter slug:."));
        return false;
    }

    /** Every address that must be in the published folder. */
    Set<String> addresses() {
        return ownerByAddress.keySet();
    }

    String owner(String address) {
        return ownerByAddress.get(address);
    }
}
