package se.kommun.uppdrag.site;

import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;

/**
 * What is to stand at one address of the published folder: a page, the form with a role ticked, or where a page has moved to.
 *
 * @param address path in the published folder; no other job has it
 * @param page the source
 * @param chosen the role that the form has ticked; null for the page itself
 * @param moved whether the address is an old one of the page, where only its new one is told
 */
public record Route(String address, Page page, @Nullable Page chosen, boolean moved) {

    /** The page itself, at its own address. */
    public static Route of(Page page) {
        return new Route(page.address(), page, null, false);
    }

    /** The form with a role ticked, at an address of its own. */
    public static Route variant(String address, Page form, Page chosen) {
        return new Route(address, form, chosen, false);
    }

    /** What stands at an old address. */
    public static Route of(Redirect redirect) {
        return new Route(redirect.address(), redirect.page(), null, true);
    }

    /** Whether this is the page itself, at its own address. */
    public boolean own() {
        return chosen == null && !moved;
    }
}
