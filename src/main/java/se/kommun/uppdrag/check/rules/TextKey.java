package se.kommun.uppdrag.check.rules;

import java.util.Locale;

/** Keys for comparing texts. */
final class TextKey {

    private TextKey() {}

    /** Letters and digits in lower case, everything else replaced by single spaces. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i = lower.offsetByCodePoints(i, 1)) {
            int letter = lower.codePointAt(i);
            if (Character.isLetterOrDigit(letter) || isOtherNumber(letter)) {
                key.appendCodePoint(letter);
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().stripTrailing();
    }

    private static boolean isOtherNumber(int letter) {
        int type = Character.getType(letter);
        return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
    }
}
