package se.kommun.uppdrag.markdown;


/** What a link's destination turned out to be. */
public sealed interface LinkTarget permits LinkTarget.Found, LinkTarget.Language, Missing {

    /**
     * A place that exists.
     *
     * @param href the address for the page, not HTML-escaped; never null
     * @param external whether it leaves the site, so that the link is marked for eye and ear
     * @param note what the reader should know before following it, such as {@code pdf, 120 kB}; empty for nothing
     * @param language the code of the language of what stands there; empty where it is the page's own, or not known
     */
    record Found(String href, boolean external, String note, String language) implements LinkTarget {
        /** In the page's own language, as far as is known. */
        public Found(String href, boolean external, String note) {
            this(href, external, note, "");
        }
    }

    /**
     * No place at all: the words between the brackets are in another language than the page.
     *
     * @param code of that language; never null
     */
    record Language(String code) implements LinkTarget {}
}
