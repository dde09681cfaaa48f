package se.kommun.uppdrag.text;

/**
 * Which characters are letters, as {@link Character} has it. Looked up in a table as far as the last Latin letter: every
 * character of every page is asked for several times.
 */
public final class Letters {

    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int CAPITAL = 4;
    private static final byte[] KINDS = new byte[0x250];
    private static final char[] SMALL = new char[KINDS.length];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            SMALL[c] = Character.toLowerCase(c);
            KINDS[c] = (byte) ((Character.isLetter(c) ? LETTER : 0) | (Character.isDigit(c) ? DIGIT : 0) | (Character.isUpperCase(c) ? CAPITAL : 0));
        }
    }

    private Letters() {}

    /** Whether the character is a letter of any alphabet. */
    public static boolean isLetter(char c) {
        return c < KINDS.length ? (KINDS[c] & LETTER) != 0 : Character.isLetter(c);
    }

    /** Whether the character is a letter of any alphabet or a digit of any kind. */
    public static boolean isLetterOrDigit(char c) {
        return c < KINDS.length ? (KINDS[c] & (LETTER | DIGIT)) != 0 : Character.isLetterOrDigit(c);
    }

    /** Whether the character is a capital letter of any alphabet. */
    public static boolean isCapital(char c) {
        return c < KINDS.length ? (KINDS[c] & CAPITAL) != 0 : Character.isUpperCase(c);
    }

    /** The small letter of a capital; any other character as it is. */
    public static char small(char c) {
        return c < SMALL.length ? SMALL[c] : Character.toLowerCase(c);
    }
}
