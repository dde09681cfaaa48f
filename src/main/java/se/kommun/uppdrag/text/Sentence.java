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
        int words = 0;
        int longWords = 0;
        for (int start = Prose.nextWord(signs, 0, signs.length); start < signs.length; words++) {
            int end = Prose.endOfWord(signs, start);
            longWords += isLong(signs, start, end) ? 1 : 0;
            start = Prose.nextWord(signs, end, signs.length);
        }
        return new Sentence(text, words, longWords);
    }

    /** Those of one block of text that have words, in order. {@code signs} are those of the text. */
    public static List<Sentence> in(String text, char[] signs) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int words = 0;
        int longWords = 0;
        int at = 0;
        while (at < signs.length) {
            int end = at + 1;
            if (Prose.isSign(signs[at])) {
                end = Prose.endOfWord(signs, at);
                words++;
                longWords += isLong(signs, at, end) ? 1 : 0;
            } else if (Prose.endsSentence(text, signs, at)) {
                end = Prose.afterQuotes(text, at + 1);
                add(text, start, end, words, longWords, sentences);
                start = end;
                words = 0;
                longWords = 0;
            }
            at = end;
        }
        add(text, start, signs.length, words, longWords, sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, int words, int longWords, List<Sentence> sentences) {
        if (words > 0) {
            sentences.add(new Sentence(text.substring(start, end).strip(), words, longWords));
        }
    }

    private static boolean isLong(char[] signs, int start, int end) {
        return end - start > LONG && letters(signs, start, end) > LONG;
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
