package se.kommun.uppdrag.markdown;

/** Texts that the renderer adds to a page, in the language of the page. */
public enum RendererText {
    /** For screen readers only, in brackets after a link to another site. */
    EXTERNAL_LINK,
    /** Title of a box that has none of its own. */
    INFO,
    /** Title of a box that has none of its own. */
    IMPORTANT,
    /** The words that mention a form on the site: see {@link FormWords}. */
    FORM_WORDS
}
