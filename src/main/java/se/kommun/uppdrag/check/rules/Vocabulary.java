package se.kommun.uppdrag.check.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Word;

/**
 * The words of a text that rules look for: the common words of the languages, and the words that refer to a position or colour.
 *
 * @param known the number of occurrences of each of these words, in lower case
 * @param size the number of all words; the parts of "e-post" count separately, numbers do not count
 */
record Vocabulary(Map<String, Integer> known, int size) {

    private static final Set<String> WORDS = Stream.of(LanguageGuess.commonWords(), ReferenceRules.REFERENCE_WORDS)
            .flatMap(Set::stream).collect(Collectors.toSet());
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}']+");

    static Vocabulary of(Collection<Sentence> sentences) {
        Map<String, Integer> known = new HashMap<>();
        int size = 0;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                String text = word.lowerCase();
                String[] parts = isLetters(text) ? new String[] {text} : SEPARATORS.split(text);
                for (String part : parts) {
                    size += part.isEmpty() ? 0 : 1;
                    count(part, known);
                }
            }
        }
        return new Vocabulary(known, size);
    }

    private static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void count(String word, Map<String, Integer> known) {
        if (WORDS.contains(word)) {
            known.merge(word, 1, Integer::sum);
        } else if (word.length() > ReferenceRules.COLOURED.length() && word.contains(ReferenceRules.COLOURED)) {
            known.merge(ReferenceRules.COLOURED, 1, Integer::sum);
        }
    }

    /** The vocabulary of several texts together. */
    static Vocabulary sum(Collection<Vocabulary> texts) {
        Map<String, Integer> known = new HashMap<>();
        texts.forEach(text -> text.known.forEach((word, count) -> known.merge(word, count, Integer::sum)));
        return new Vocabulary(known, texts.stream().mapToInt(Vocabulary::size).sum());
    }

    /** Whether one of the words is in the text. */
    boolean hasAny(Set<String> words) {
        return !Collections.disjoint(known.keySet(), words);
    }
}
