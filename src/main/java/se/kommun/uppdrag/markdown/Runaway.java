package se.kommun.uppdrag.markdown;

/** Ends the work on a text that would take too much of it. Never leaves the package. */
final class Runaway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The offset in the text where the work stood. */
    final int offset;

    Runaway(int offset) {
        super(null, null, false, false);
        this.offset = offset;
    }
}
