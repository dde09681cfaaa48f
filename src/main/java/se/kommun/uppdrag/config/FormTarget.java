package se.kommun.uppdrag.config;

/**
 * What the site does with a form of its own, and where what readers send goes. Follows from the form's settings and from the
 * site's address, see {@link FormTargets}.
 *
 * @param address where the form is sent, or the e-service for {@link Kind#LINK}: an absolute address, or a path on the site's own
 *     host; empty for {@link Kind#NONE}
 */
public record FormTarget(Kind kind, String address) {

    /** What stands where the form would. */
    public enum Kind {
        /** The form, which is sent to the address. */
        POST,
        /** The form, marked as a trial: what is sent reaches this computer alone. */
        TRIAL,
        /** A link to an e-service. */
        LINK,
        /** Phone and e-mail. */
        NONE
    }

    static final FormTarget NONE = new FormTarget(Kind.NONE, "");

    /** Whether readers fill in a form on the site itself. */
    public boolean isForm() {
        return kind == Kind.POST || kind == Kind.TRIAL;
    }
}
