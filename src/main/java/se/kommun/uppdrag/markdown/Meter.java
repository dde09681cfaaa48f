package se.kommun.uppdrag.markdown;

/**
 * A text that lets itself be read so many times and no more. The parser backtracks through its input and so does most of
 * its superfluous work by reading: counting the reads bounds the work, the same way on every machine.
 */
final class Meter implements CharSequence {

    private final String text;
    private long left;
    private int last;

    /** @param reads how many characters may be read */
    Meter(String text, long reads) {
        this.text = text;
        this.left = reads;
    }

    @Override
    public char charAt(int index) {
        last = index;
        if (--left < 0) {
            throw new Runaway(index);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Where the reader stood last. */
    int last() {
        return last;
    }

    /** How many more characters may be read. */
    long left() {
        return left;
    }
}
