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

    static {
        for (char c = 0; c < KINDS.length; c++) {
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
}
