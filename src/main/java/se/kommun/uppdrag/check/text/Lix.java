package se.kommun.uppdrag.check.text;

import java.util.Collection;
import java.util.List;

/**
 * The Swedish readability index LIX (Björnsson 1968): words per sentence plus the percentage of words of more than six
 * letters. Below 30 very easy, 30–40 easy, 40–50 medium, above 50 hard.
 *
 * @param words how many words were counted
 * @param sentences how many sentences
 * @param longWords how many words have more than six letters
 */
public record Lix(int words, int sentences, int longWords) {

    public static Lix of(Collection<Sentence> sentences) {
        return of(sentences, ExemptPhrases.NONE);
    }

    /** As {@link #of(Collection)}, but the exempt terms count as no words. */
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

    /** The index, rounded; 0 for no text. */
    public int value() {
        return words == 0 ? 0 : Math.round((float) words / Math.max(1, sentences) + 100f * longWords / words);
    }

    public float wordsPerSentence() {
        return sentences == 0 ? 0 : (float) words / sentences;
    }
}
