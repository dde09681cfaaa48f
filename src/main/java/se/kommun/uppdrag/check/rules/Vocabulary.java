package se.kommun.uppdrag.check.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Word;

/**
 * The words of a text that rules look for: the common words of the languages, and the words that refer to a position or colour.
 *
 * @param known the number of occurrences of each of these words, in lower case
 * @param size the number of all words; the parts of "e-post" count separately, numbers do not count
 * @param isLatin whether all letters are Latin
 */
record Vocabulary(Map<String, Integer> known, int size, boolean isLatin) {

    private static final Set<String> WORDS = Stream.of(LanguageGuess.commonWords(), ReferenceRules.REFERENCE_WORDS)
            .flatMap(Set::stream).collect(Collectors.toSet());

    static Vocabulary of(Collection<Sentence> sentences) {
        Map<String, Integer> known = new HashMap<>();
        int size = 0;
        boolean isLatin = true;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                size += count(word.lowerCase(), known);
                isLatin &= LanguageGuess.isLatin(word);
            }
        }
        return new Vocabulary(known, size, isLatin);
    }

    /** Counts the parts of a word, which consist of letters and apostrophes, and returns their number. */
    private static int count(String word, Map<String, Integer> known) {
        int parts = 0;
        int start = -1;
        for (int i = 0; i <= word.length(); i++) {
            boolean isInPart = i < word.length() && (Character.isLetter(word.charAt(i)) || word.charAt(i) == '\'');
            if (isInPart && start < 0) {
                start = i;
            } else if (!isInPart && start >= 0) {
                countPart(word.substring(start, i), known);
                parts++;
                start = -1;
            }
        }
        return parts;
    }

    private static void countPart(String part, Map<String, Integer> known) {
        if (WORDS.contains(part)) {
            known.merge(part, 1, Integer::sum);
        } else if (part.length() > ReferenceRules.COLOURED.length() && part.contains(ReferenceRules.COLOURED)) {
            known.merge(ReferenceRules.COLOURED, 1, Integer::sum);
        }
    }

    /** Whether one of the words is in the text. */
    boolean hasAny(Set<String> words) {
        for (String word : known.keySet()) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
