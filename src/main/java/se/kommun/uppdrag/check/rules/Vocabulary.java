package se.kommun.uppdrag.check.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Word;

/**
 * The words of a text that rules look for: those that are common in a language, and those that refer to a place or a colour.
 *
 * @param known how often each of them stands in the text, in lower case
 * @param size how many words the text has; the parts of "e-post" count one by one, and numbers not at all
 */
record Vocabulary(Map<String, Integer> known, int size) {

    private static final Set<String> WORDS = Stream.of(LanguageGuess.commonWords(), ReferenceRules.REFERENCE_WORDS)
            .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}']+");

    static Vocabulary of(Collection<Sentence> sentences) {
        Map<String, Integer> known = new HashMap<>();
        int size = 0;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                String text = word.lowerCase();
                String[] parts = text.chars().allMatch(Character::isLetter) ? new String[] {text} : JOINTS.split(text);
                for (String part : parts) {
                    size += part.isEmpty() ? 0 : 1;
                    count(part, known);
                }
            }
        }
        return new Vocabulary(known, size);
    }

    private static void count(String word, Map<String, Integer> known) {
        if (WORDS.contains(word)) {
            known.merge(word, 1, Integer::sum);
        } else if (word.length() > ReferenceRules.COLOURED.length() && word.contains(ReferenceRules.COLOURED)) {
            known.merge(ReferenceRules.COLOURED, 1, Integer::sum);
        }
    }

    /** That of several texts together. */
    static Vocabulary sum(Collection<Vocabulary> texts) {
        Map<String, Integer> known = new HashMap<>();
        texts.forEach(text -> text.known.forEach((word, count) -> known.merge(word, count, Integer::sum)));
        return new Vocabulary(known, texts.stream().mapToInt(Vocabulary::size).sum());
    }

    /** Whether one of the words is in the text. */
    boolean hasAny(Set<String> words) {
        return known.keySet().stream().anyMatch(words::contains);
    }
}
