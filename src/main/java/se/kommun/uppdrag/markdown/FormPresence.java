package se.kommun.uppdrag.markdown;

/** How readers of the site tell that they are interested. A text may say something else of each. */
public enum FormPresence {
    /** They fill in a form on the site. */
    FORM,
    /** They go on to an e-service. */
    SERVICE,
    /** They call or e-mail. */
    NONE
}
