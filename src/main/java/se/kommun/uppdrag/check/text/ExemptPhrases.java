package se.kommun.uppdrag.check.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Words and multi-word names that the rules about easy text ignore, because the text needs them. Matching ignores case and
 * allows a genitive s; other inflections must be listed themselves. Immutable.
 *
 * @param names each as a list of its words in lower case
 */
public record ExemptPhrases(Set<List<String>> names) {

    /** No exempt phrases. */
    public static final ExemptPhrases NONE = new ExemptPhrases(Set.of());

    public ExemptPhrases {
        names = Set.copyOf(names);
    }

    public static ExemptPhrases of(Collection<String> names) {
        return new ExemptPhrases(names.stream().map(ExemptPhrases::words).collect(Collectors.toSet()));
    }

    /** Whether the word is an exempt phrase. */
    public boolean has(String word) {
        return lengthAt(words(word), 0) > 0;
    }

    /** A cache key computed from the phrases; stable across runs of the program. */
    public UUID key() {
        String all = names.stream().map(name -> String.join(" ", name)).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    /** The words that are not part of an exempt phrase. At each position the longest phrase is matched. */
    List<Word> without(List<Word> words) {
        if (names.isEmpty()) {
            return words;
        }
        List<String> texts = words.stream().map(Word::lowerCase).toList();
        List<Word> others = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = lengthAt(texts, i);
            if (length > 0) {
                i += length - 1;
            } else {
                others.add(words.get(i));
            }
        }
        return others;
    }

    /** The number of words of the longest phrase that starts at {@code from}; 0 if there is none. */
    private int lengthAt(List<String> words, int from) {
        int longest = names.stream().mapToInt(List::size).max().orElse(0);
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            List<String> candidate = words.subList(from, from + length);
            if (names.contains(candidate) || names.contains(withoutGenitive(candidate))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> withoutGenitive(List<String> words) {
        List<String> stripped = new ArrayList<>(words);
        stripped.set(stripped.size() - 1, stripped.get(stripped.size() - 1).replaceFirst("s$", ""));
        return stripped;
    }

    private static List<String> words(String name) {
        return Tokenizer.words(name).stream().map(Word::lowerCase).toList();
    }
}
