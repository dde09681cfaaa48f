package se.kommun.uppdrag.markdown;

/** The words that the renderer puts into a page of itself, in the page's language. */
public enum RendererText {
    /** For the ear only, after a link that leaves the site; in brackets. */
    EXTERNAL_LINK,
    /** Title of a box that has none of its own. */
    INFO,
    /** Title of a box that has none of its own. */
    IMPORTANT,
    /** The words by which a text speaks of a form on the site: see {@link FormWords}. */
    FORM_WORDS
}
