package se.kommun.uppdrag.markdown;

/** Ends the work on a text that would take too much of it. Never leaves the package. */
final class BudgetExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The offset in the text where the work stood. */
    private int offset;

    BudgetExceededException() {
        // The stack tells nothing of the text, and a deep one is dear to write down.
        super(null, null, false, false);
    }

    BudgetExceededException at(int newOffset) {
        offset = newOffset;
        return this;
    }

    int offset() {
        return offset;
    }
}
