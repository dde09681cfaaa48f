package se.kommun.uppdrag.check.accessibility;

/** Whether an element is visible to the user, as far as the page's HTML and style elements tell. */
public enum Visibility {
    VISIBLE,
    HIDDEN,
    /** It depends on a style rule that applies only sometimes or could not be evaluated. */
    UNKNOWN;

    /** Hidden if either is hidden; else unknown if either is unknown. */
    Visibility and(Visibility other) {
        if (this == HIDDEN || other == HIDDEN) {
            return HIDDEN;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }
}
