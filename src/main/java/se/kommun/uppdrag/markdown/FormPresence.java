package se.kommun.uppdrag.markdown;

/** How readers of the site express interest. A text can contain a part for each. */
public enum FormPresence {
    /** With a form on the site. */
    FORM,
    /** With an external e-service that the site links to. */
    SERVICE,
    /** By phone or e-mail; the site has no form. */
    NONE
}
