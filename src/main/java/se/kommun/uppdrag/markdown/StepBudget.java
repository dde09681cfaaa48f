package se.kommun.uppdrag.markdown;

/**
 * A text that lets itself be read so many times and no more. The parser backtracks through its input and so does nearly
 * all of its superfluous work by reading: counting the reads bounds the work, and the same way on every machine, which a
 * clock would not. Work that is not reading is charged by the one who does it. Used by one thread.
 */
final class StepBudget implements CharSequence {

    private final String text;
    private final char[] characters;
    /** Made beforehand: it may be needed where the stack has room for little. */
    private final BudgetExceededException runaway = new BudgetExceededException();
    private long left;
    private int last;

    /** @param reads how many characters may be read, or steps done */
    StepBudget(String text, long reads) {
        this.text = text;
        this.characters = text.toCharArray();
        this.left = reads;
    }

    @Override
    public char charAt(int index) {
        last = index;
        if (--left < 0) {
            throw runaway();
        }
        return characters[index];
    }

    /** Counts work other than reading. */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw runaway();
        }
    }

    /** Says that the work cannot go on from where the reader stands. */
    BudgetExceededException runaway() {
        return runaway.at(last);
    }

    /** As {@link #runaway}, naming only the line: where on it the reader stood depends on the machine. */
    BudgetExceededException runawayOnLine() {
        return runaway.at(text.lastIndexOf('\n', last) + 1);
    }

    /** How much may still be done. */
    long left() {
        return left;
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

    /** The whole text, not metered. */
    @Override
    public String toString() {
        return text;
    }
}
