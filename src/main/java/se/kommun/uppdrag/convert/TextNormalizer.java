package se.kommun.uppdrag.convert;

/** Replaces the characters that word processors put in by themselves with those that an editor types. */
final class TextNormalizer {

    /** The bullet of Word's font Symbol, in the private use area. */
    private static final char SYMBOL_BULLET = '\uF0B7';

    private TextNormalizer() {}

    /**
     * Hard and odd blanks become spaces, curly quotation marks straight ones, non-breaking hyphens hyphens. Soft hyphens, marks
     * without width, control characters, private characters and halves of surrogate pairs are removed.
     */
    static String normalize(String text) {
        StringBuilder typed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                typed.append(c).append(text.charAt(++i));
            } else {
                append(c, typed);
            }
        }
        return typed.toString();
    }

    private static void append(char c, StringBuilder typed) {
        switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F' -> typed.append('"');
            case '\u2018', '\u2019', '\u201A', '\u201B' -> typed.append('\'');
            case '\u2010', '\u2011' -> typed.append('-');
            case '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> typed.append(' ');
            case '\n', '\r', '\t' -> typed.append(c);
            case SYMBOL_BULLET -> typed.append('\u00B7');
            case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\uFFFE', '\uFFFF' -> { }
            default -> {
                if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                    typed.append(' ');
                } else if (!Character.isISOControl(c) && !Character.isSurrogate(c) && Character.getType(c) != Character.PRIVATE_USE) {
                    typed.append(c);
                }
            }
        }
    }
}
