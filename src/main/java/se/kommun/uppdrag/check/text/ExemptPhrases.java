package se.kommun.uppdrag.check.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Words, and names of several words, that a text cannot do without however easy it is. They count where letter case is
 * another, and with the s of the genitive; other inflections are terms of their own. Two of equal terms are equal.
 *
 * @param names each as its words in small letters
 */
public record ExemptPhrases(Set<List<String>> names) {

    /** No terms. */
    public static final ExemptPhrases NONE = new ExemptPhrases(Set.of());

    public ExemptPhrases {
        names = Set.copyOf(names);
    }

    public static ExemptPhrases of(Collection<String> names) {
        return new ExemptPhrases(names.stream().map(ExemptPhrases::words).collect(Collectors.toSet()));
    }

    /** Whether one of the terms is this word. */
    public boolean has(String word) {
        return lengthAt(words(word), 0) > 0;
    }

    /** Tells them apart from other terms, today and in another run of the program. */
    public UUID key() {
        String all = names.stream().map(name -> String.join(" ", name)).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Those of the words that belong to no term. Of several terms the longest counts. */
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

    /** How many words the longest term has that stands at {@code from}; 0 when none does. */
    private int lengthAt(List<String> words, int from) {
        int longest = names.stream().mapToInt(List::size).max().orElse(0);
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            List<String> here = words.subList(from, from + length);
            if (names.contains(here) || names.contains(withoutGenitive(here))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> withoutGenitive(List<String> words) {
        List<String> plain = new ArrayList<>(words);
        plain.set(plain.size() - 1, plain.get(plain.size() - 1).replaceFirst("s$", ""));
        return plain;
    }

    private static List<String> words(String name) {
        return Tokenizer.words(name).stream().map(Word::lowerCase).toList();
    }
}
