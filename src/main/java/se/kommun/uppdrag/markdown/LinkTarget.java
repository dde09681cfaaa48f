package se.kommun.uppdrag.markdown;


/** The result of resolving a link destination. */
public sealed interface LinkTarget permits LinkTarget.Found, LinkTarget.Language, Missing {

    /**
     * A destination that exists.
     *
     * @param href URL, relative to the page when inside the site, not HTML-escaped; never null
     * @param external whether it leaves the site; the link is then marked for sighted readers and for screen readers
     * @param note what the reader should know before following the link, such as {@code pdf, 120 kB}; empty for none
     * @param language language code of the destination; empty when it is the same as the page's, or unknown
     * @param printed URL to print after the link; empty when {@code href} says enough
     */
    record Found(String href, boolean external, String note, String language, String printed) implements LinkTarget {
        /** A destination in the page's own language, or in an unknown one. */
        public Found(String href, boolean external, String note) {
            this(href, external, note, "", "");
        }
    }

    /**
     * Not a destination: the link text is in another language than the page.
     *
     * @param code of that language; never null
     */
    record Language(String code) implements LinkTarget {}
}
