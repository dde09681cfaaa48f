package se.kommun.uppdrag.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.kommun.uppdrag.content.Alias;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Problem;

/**
 * An old address that leads to a page.
 *
 * @param address path in the published folder
 */
public record Redirect(String address, Page page) {

    /**
     * Every old address of the pages that is free. They are claimed when all else is: where one collides, it is the old
     * address that must go.
     */
    public static List<Redirect> claim(List<Page> pages, RouteRegistry addresses, Consumer<Problem> problems) {
        List<Redirect> redirects = new ArrayList<>();
        Map<String, Page> taken = new HashMap<>();
        for (Page page : pages) {
            for (Alias old : page.oldAddresses()) {
                Page other = taken.putIfAbsent(old.address(), page);
                if (other != null) {
                    problems.accept(Problem.error("address-duplicate", old.place(), "Den gamla adressen " + old.address() + " står redan under aliases"
                            + (other == page ? "." : " i " + other.file() + "."), "Ta bort den ena raden."));
                } else if (old.address().equals(page.address())) {
                    problems.accept(Problem.error("address-duplicate", old.place(), old.address() + " är den adress som sidan har nu.",
                            "Ta bort raden under aliases."));
                } else if (addresses.claim(old.address(), page.file(), old.place(), "Ta bort raden under aliases.")) {
                    redirects.add(new Redirect(old.address(), page));
                }
            }
        }
        return redirects;
    }
}
