package se.kommun.uppdrag.content;

import java.util.Locale;

/** A list of pages that the pages of a type belong to. */
public enum PageList {
    /** The menu; only pages with an order. */
    MENU,
    /** The foot of every page. */
    FOOTER,
    /** The cards on the start page. */
    CARDS,
    /** The columns of the comparison. */
    COMPARISON,
    /** What can be chosen in the registration of interest. */
    FORM;

    /** Returns its name in the content model. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
