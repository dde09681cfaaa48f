package se.kommun.uppdrag.check.text;

import java.util.Locale;

/**
 * A word of a text: letters and digits with the characters that join them, such as the hyphen in "e-post" and the full stop in "9.30".
 *
 * @param source the whole text
 * @param start offset of the first character in {@code source}, in UTF-16 units
 * @param end offset after the last character
 */
public record Word(String source, int start, int end) {

    private static final int MAX_SHORT_LENGTH = 6;

    /** The word without soft hyphens and zero-width spaces. */
    public String text() {
        return Whitespace.withoutInvisible(source.substring(start, end));
    }

    public String lowerCase() {
        return text().toLowerCase(Locale.ROOT);
    }

    /** Whether it has more than six letters and therefore counts as long in LIX. */
    public boolean isLong() {
        int letters = 0;
        for (int i = start; i < end && end - start > MAX_SHORT_LENGTH; i++) {
            letters += Character.isLetter(source.charAt(i)) ? 1 : 0;
        }
        return letters > MAX_SHORT_LENGTH;
    }

    /** Whether it is a single letter. */
    public boolean isLetter() {
        return end - start == 1 && Character.isLetter(source.charAt(start));
    }

    /** Whether the character directly follows the word in the text. */
    public boolean isFollowedBy(char c) {
        return end < source.length() && source.charAt(end) == c;
    }
}
