package se.kommun.uppdrag.check.text;

import java.util.Collection;
import java.util.List;

/**
 * The Swedish readability index LIX (Björnsson 1968): words per sentence plus the percentage of words with more than six
 * letters. Below 30 is very easy, 30–40 easy, 40–50 medium, above 50 hard.
 *
 * @param words number of words
 * @param sentences number of sentences
 * @param longWords number of words with more than six letters
 */
public record Lix(int words, int sentences, int longWords) {

    public static Lix of(Collection<Sentence> sentences) {
        return of(sentences, ExemptPhrases.NONE);
    }

    /** As {@link #of(Collection)}, but words of exempt phrases are not counted. */
    public static Lix of(Collection<Sentence> sentences, ExemptPhrases exempt) {
        int words = 0;
        int longWords = 0;
        for (Sentence sentence : sentences) {
            List<Word> counted = exempt.without(sentence.words());
            words += counted.size();
            for (Word word : counted) {
                longWords += word.isLong() ? 1 : 0;
            }
        }
        return new Lix(words, sentences.size(), longWords);
    }

    /** The index, rounded to an integer; 0 if there are no words. */
    public int value() {
        return words == 0 ? 0 : Math.round((float) words / Math.max(1, sentences) + 100f * longWords / words);
    }

    /** The average number of words per sentence; 0 if there are no sentences. */
    public float wordsPerSentence() {
        return sentences == 0 ? 0 : (float) words / sentences;
    }
}
