package se.kommun.uppdrag.bake;

import se.kommun.uppdrag.content.Page;

/**
 * One page that is to be baked.
 *
 * @param address path in the published folder; no other job has it
 * @param page the source
 * @param chosen the role that the form has ticked; null for the page itself
 * @param moved whether the address is an old one of the page, where only its new one is told
 */
public record PageJob(String address, Page page, Page chosen, boolean moved) {

    static PageJob of(Page page) {
        return new PageJob(page.address(), page, null, false);
    }

    static PageJob variant(String address, Page form, Page chosen) {
        return new PageJob(address, form, chosen, false);
    }

    static PageJob of(Redirect redirect) {
        return new PageJob(redirect.address(), redirect.page(), null, true);
    }

    /** Whether this is the page itself, at its own address. */
    public boolean own() {
        return chosen == null && !moved;
    }

    /** The file of its template. */
    String template() {
        return moved ? "redirect.ftl" : page.type().word() + ".ftl";
    }
}
