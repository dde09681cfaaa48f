package se.kommun.uppdrag.text;

/** White space as readers see it. By hand: every text of every page comes through here. */
public final class Blanks {

    private Blanks() {}

    /** Single blanks instead of any white space, no-break spaces too, and none at the ends. */
    public static String single(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i)) && (text.charAt(i) != ' ' || i > 0 && text.charAt(i - 1) == ' ')) {
                return joined(text, i).strip();
            }
        }
        return text.strip();
    }

    /** Whether it is white space as HTML has it, or a no-break space. */
    public static boolean isBlank(char character) {
        return character == ' ' || character <= '\r' && character >= '\t' || character == '\u00A0';
    }

    private static String joined(String text, int from) {
        StringBuilder line = new StringBuilder(text.length()).append(text, 0, from);
        boolean blank = from > 0 && text.charAt(from - 1) == ' ';
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isBlank(character)) {
                line.append(character);
                blank = false;
            } else if (!blank) {
                line.append(' ');
                blank = true;
            }
        }
        return line.toString();
    }
}
