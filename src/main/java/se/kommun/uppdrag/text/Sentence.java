package se.kommun.uppdrag.text;

import java.util.List;

/**
 * A sentence, counted once for all who ask.
 *
 * @param text without white space around it
 * @param words how many words it has
 * @param longWords how many of them have more than six letters
 */
public record Sentence(String text, int words, int longWords) {

    private static final int LONG = 6;

    public static Sentence of(String text) {
        int words = 0;
        int longWords = 0;
        char[] signs = text.toCharArray();
        for (int start = Prose.nextWord(signs, 0); start < signs.length; words++) {
            int end = Prose.endOfWord(signs, start);
            if (end - start > LONG && letters(signs, start, end) > LONG) {
                longWords++;
            }
            start = Prose.nextWord(signs, end);
        }
        return new Sentence(text, words, longWords);
    }

    /** This sentence with the terms left out of its counts. */
    public Sentence without(Terms terms) {
        List<String> all = Terms.words(text);
        int left = words;
        int leftLong = longWords;
        for (int i = 0; i < all.size(); i++) {
            int length = terms.lengthAt(all, i);
            if (length > 0) {
                left -= length;
                leftLong -= (int) all.subList(i, i + length).stream().filter(word -> letters(word.toCharArray(), 0, word.length()) > LONG).count();
                i += length - 1;
            }
        }
        return new Sentence(text, left, leftLong);
    }

    private static int letters(char[] text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            if (Letters.isLetter(text[i])) {
                letters++;
            }
        }
        return letters;
    }
}
