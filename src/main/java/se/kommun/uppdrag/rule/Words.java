package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.uppdrag.text.Letters;

/**
 * The words of a text, cut once for all rules that ask what it says.
 *
 * @param text in small letters
 * @param all letters and apostrophes in a row, in the text's order
 * @param latin whether every letter is of the Latin alphabet
 */
record Words(String text, List<String> all, boolean latin) {

    /** Greek begins a little later; nothing between is a letter of another alphabet that anybody writes in. */
    private static final char FIRST_NOT_LATIN = 0x250;

    /** {@code lower} is in small letters. */
    static Words of(String lower) {
        List<String> words = new ArrayList<>();
        char[] characters = lower.toCharArray();
        boolean latin = true;
        int start = -1;
        for (int i = 0; i < characters.length; i++) {
            char character = characters[i];
            boolean inside = character == '\'' || Letters.isLetter(character);
            if (inside) {
                start = start < 0 ? i : start;
                latin &= character < FIRST_NOT_LATIN;
            } else if (start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(lower.substring(start));
        }
        return new Words(lower, words, latin);
    }

    static boolean isLatin(char letter) {
        return letter < FIRST_NOT_LATIN;
    }

    /** Adds those of the words to {@code found} that stand in the text, by themselves or between apostrophes. */
    void find(Set<String> words, Set<String> found) {
        for (String word : all) {
            if (words.contains(word)) {
                found.add(word);
            } else if (word.indexOf('\'') >= 0) {
                Stream.of(word.split("'")).filter(words::contains).forEach(found::add);
            }
        }
    }

    /** How many words of a single letter follow on each other at most. */
    int longestRunOfLetters() {
        int longest = 0;
        int run = 0;
        for (String word : all) {
            run = word.length() == 1 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
