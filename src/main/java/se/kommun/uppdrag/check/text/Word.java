package se.kommun.uppdrag.check.text;

import java.util.Locale;

/**
 * A word of a text: letters and digits, and what joins them, such as the hyphen of "e-post" and the point of "9.30".
 *
 * @param source the whole text
 * @param start where the word begins in it, in UTF-16 units
 * @param end the unit after its last
 */
public record Word(String source, int start, int end) {

    private static final int LONG = 6;

    /** As it is read: without soft hyphens. */
    public String text() {
        return Whitespace.withoutInvisible(source.substring(start, end));
    }

    public String lowerCase() {
        return text().toLowerCase(Locale.ROOT);
    }

    /** Whether it has more than six letters, which LIX counts as long. */
    public boolean isLong() {
        int letters = 0;
        for (int i = start; i < end && end - start > LONG; i++) {
            letters += Character.isLetter(source.charAt(i)) ? 1 : 0;
        }
        return letters > LONG;
    }

    /** Whether it is one letter. */
    public boolean isLetter() {
        return end - start == 1 && Character.isLetter(source.charAt(start));
    }

    /** Whether the character stands right after the word. */
    public boolean isFollowedBy(char c) {
        return end < source.length() && source.charAt(end) == c;
    }
}
