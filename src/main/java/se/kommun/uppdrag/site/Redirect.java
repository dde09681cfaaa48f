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
 * A redirect from an alias to its page.
 *
 * @param address URL path in the published folder
 * @param page the page that it leads to
 */
public record Redirect(String address, Page page) {

    /**
     * Claims every alias that is free and reports the others. Call it after all other URLs are claimed: in a collision it is the
     * alias that must be removed.
     */
    public static List<Redirect> claim(List<Page> pages, RouteRegistry addresses, Consumer<Problem> problems) {
        List<Redirect> redirects = new ArrayList<>();
        Map<String, Page> seen = new HashMap<>();
        for (Page page : pages) {
            for (Alias alias : page.aliases()) {
                Page other = seen.putIfAbsent(alias.address(), page);
                if (other != null) {
                    problems.accept(Problem.error("address-duplicate", alias.place(), "Den gamla adressen " + alias.address() + " står redan under aliases"
                            + (other == page ? "." : " i " + other.file() + "."), "Ta bort den ena raden."));
                } else if (alias.address().equals(page.address())) {
                    problems.accept(Problem.error("address-duplicate", alias.place(), alias.address() + " är den adress som sidan har nu.",
                            "Ta bort raden under aliases."));
                } else if (addresses.claim(alias.address(), page.file(), alias.place(), "Ta bort raden under aliases.")) {
                    redirects.add(new Redirect(alias.address(), page));
                }
            }
        }
        return redirects;
    }
}
