package se.kommun.uppdrag.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Alias;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Problem;

/**
 * What is published at one URL: a page, a form with a role already selected, or a redirect.
 *
 * @param address URL path in the published folder; unique
 * @param page the source page
 * @param chosen the role that is selected in the form; null for the page itself
 * @param moved whether this is an alias of the page, where only its new URL is shown
 */
public record Route(String address, Page page, @Nullable Page chosen, boolean moved) {

    /** Returns the route of a page at its own URL. */
    public static Route of(Page page) {
        return new Route(page.address(), page, null, false);
    }

    /** Returns the route of a form with a role selected, at a URL of its own. */
    public static Route variant(String address, Page form, Page chosen) {
        return new Route(address, form, chosen, false);
    }

    /**
     * Claims every alias that is free, and returns their routes; reports the others. Call it after all other URLs are claimed: in a
     * collision it is the alias that must be removed.
     */
    public static List<Route> ofAliases(List<Page> pages, RouteRegistry addresses, Consumer<Problem> problems) {
        List<Route> routes = new ArrayList<>();
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
                    routes.add(new Route(alias.address(), page, null, true));
                }
            }
        }
        return routes;
    }

    /** Returns whether this is the page itself, at its own URL. */
    public boolean own() {
        return chosen == null && !moved;
    }
}
