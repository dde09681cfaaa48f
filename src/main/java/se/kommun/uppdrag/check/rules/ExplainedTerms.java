package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.kommun.uppdrag.check.spelling.SpellableWord;
import se.kommun.uppdrag.check.text.Tokenizer;

/**
 * The words of the terms that a page explains.
 *
 * @param words in lower case
 */
record ExplainedTerms(Set<String> words) {

    /** The maximum length of an inflectional ending after a term. */
    private static final int MAX_ENDING_LENGTH = 4;

    static ExplainedTerms of(HtmlPage page) {
        return new ExplainedTerms(page.all("dfn", "dt").stream().flatMap(term -> SpellableWord.in(Tokenizer.words(ElementText.of(term))).stream())
                .map(word -> word.text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    /** Whether a word in lower case is one of the words or has an ending after one. */
    boolean has(String word) {
        return !words.isEmpty() && IntStream.rangeClosed(Math.max(1, word.length() - MAX_ENDING_LENGTH), word.length())
                .anyMatch(end -> words.contains(word.substring(0, end)));
    }
}
