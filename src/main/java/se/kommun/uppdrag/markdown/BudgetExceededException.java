package se.kommun.uppdrag.markdown;

/** Thrown when parsing or rendering a text would take too many steps. Never leaves this package. */
final class BudgetExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Offset in the text where the work stopped. */
    private int offset;

    BudgetExceededException() {
        // No stack trace: it says nothing about the text, and filling in a deep one is expensive.
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
