package se.kommun.uppdrag.text;

import java.util.ArrayList;
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
        char[] signs = text.toCharArray();
        return counted(text, signs, 0, signs.length);
    }

    /** Those of one block of text, as {@link Prose#sentences} has them. {@code signs} are those of the text. */
    public static List<Sentence> in(String text, char[] signs) {
        List<Sentence> sentences = new ArrayList<>();
        int end;
        for (int start = 0; start < signs.length; start = end) {
            end = Prose.endOfSentence(text, signs, start);
            Sentence sentence = counted(text, signs, start, end);
            if (sentence.words > 0) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** The part of a text that ends with a word or with what is none. */
    private static Sentence counted(String text, char[] signs, int from, int to) {
        int words = 0;
        int longWords = 0;
        for (int start = Prose.nextWord(signs, from, to); start < to; words++) {
            int end = Prose.endOfWord(signs, start);
            if (end - start > LONG && letters(signs, start, end) > LONG) {
                longWords++;
            }
            start = Prose.nextWord(signs, end, to);
        }
        return new Sentence(text.substring(from, to).strip(), words, longWords);
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
