package se.kommun.uppdrag.check.accessibility;

/** Whether something is there for the reader, as far as the page's own HTML and style tell. */
public enum Visibility {
    VISIBLE,
    HIDDEN,
    /** A style rule decides it that holds only sometimes, or that cannot be read here. */
    UNKNOWN;

    /** Hidden when either hides; else unknown when either is. */
    Visibility and(Visibility other) {
        if (this == HIDDEN || other == HIDDEN) {
            return HIDDEN;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }
}
