package se.kommun.uppdrag.config;

/**
 * What the site shows in place of a form, and where submissions go. Derived from the form's settings and the site's URL, see
 * {@link FormTargets}.
 *
 * @param kind what is shown
 * @param address where the form is sent, or the e-service for {@link Kind#LINK}: an absolute URL, or a path on the site's own
 *     host; empty for {@link Kind#NONE}
 */
public record FormTarget(Kind kind, String address) {

    /** What is shown in place of a form. */
    public enum Kind {
        /** The form, which is sent to the address. */
        POST,
        /** The form, marked as a trial: submissions reach this computer only. */
        TRIAL,
        /** A link to an e-service. */
        LINK,
        /** Phone number and e-mail address. */
        NONE
    }

    static final FormTarget NONE = new FormTarget(Kind.NONE, "");

    /** Returns whether readers fill in a form on the site itself. */
    public boolean isForm() {
        return kind == Kind.POST || kind == Kind.TRIAL;
    }
}
