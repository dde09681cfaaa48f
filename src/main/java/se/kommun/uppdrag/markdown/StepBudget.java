package se.kommun.uppdrag.markdown;

/**
 * A text that can be read a limited number of times. The parser backtracks through its input, so nearly all of its excess work is
 * reading characters. Counting reads limits the work in the same way on every machine, unlike a timeout. Other work is charged by
 * the code that does it. Not thread-safe.
 */
final class StepBudget implements CharSequence {

    private final String text;
    private final char[] characters;
    /** Created in advance: it can be needed when the stack is nearly full. */
    private final BudgetExceededException exceeded = new BudgetExceededException();
    private long remaining;
    private int position;

    /**
     * Creates a budget for a text.
     *
     * @param reads maximum number of characters read plus steps spent
     */
    StepBudget(String text, long reads) {
        this.text = text;
        this.characters = text.toCharArray();
        this.remaining = reads;
    }

    @Override
    public char charAt(int index) {
        position = index;
        if (--remaining < 0) {
            throw exceeded();
        }
        return characters[index];
    }

    /** Charges for work other than reading. */
    void spend(long steps) {
        remaining -= steps;
        if (remaining < 0) {
            throw exceeded();
        }
    }

    /** Returns the exception to throw at the current position. */
    BudgetExceededException exceeded() {
        return exceeded.at(position);
    }

    /** Like {@link #exceeded}, but positioned at the start of the line: where on the line the stack overflows depends on the machine. */
    BudgetExceededException exceededOnLine() {
        return exceeded.at(text.lastIndexOf('\n', position) + 1);
    }

    /** The number of steps remaining. */
    long remaining() {
        return remaining;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        spend(end - start);
        return text.substring(start, end);
    }

    /** The whole text. Costs no steps. */
    @Override
    public String toString() {
        return text;
    }
}
