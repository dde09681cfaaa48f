package se.kommun.uppdrag.text;

/** White space as readers see it. By hand: every text of every page comes through here. */
public final class Blanks {

    private Blanks() {}

    /** Single blanks instead of any white space, no-break spaces too, and none at the ends. */
    public static String single(String text) {
        char[] characters = text.toCharArray();
        return text.isEmpty() || areSingle(characters, characters.length) ? text : joined(characters).strip();
    }

    /** Whether {@link #single} would give the same text. Only the first {@code length} signs are looked at, of which there must be one. */
    public static boolean areSingle(char[] text, int length) {
        if (Character.isWhitespace(text[0]) || Character.isWhitespace(text[length - 1])) {
            return false;
        }
        char before = text[0];
        for (int i = 0; i < length; i++) {
            char sign = text[i];
            if (sign <= ' ' ? isBlank(sign) && (sign != ' ' || before == ' ') : sign == '\u00A0') {
                return false;
            }
            before = sign;
        }
        return true;
    }

    /** Whether it is white space as HTML has it, or a no-break space. */
    public static boolean isBlank(char character) {
        return character == ' ' || character <= '\r' && character >= '\t' || character == '\u00A0';
    }

    /** Writes over {@code text}. */
    private static String joined(char[] text) {
        int length = 0;
        boolean blank = false;
        for (int i = 0; i < text.length; i++) {
            if (!isBlank(text[i])) {
                text[length++] = text[i];
                blank = false;
            } else if (!blank) {
                text[length++] = ' ';
                blank = true;
            }
        }
        return new String(text, 0, length);
    }
}
