package se.kommun.uppdrag.site;

import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;

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

    /** Returns the route of a redirect. */
    public static Route of(Redirect redirect) {
        return new Route(redirect.address(), redirect.page(), null, true);
    }

    /** Returns whether this is the page itself, at its own URL. */
    public boolean own() {
        return chosen == null && !moved;
    }
}
