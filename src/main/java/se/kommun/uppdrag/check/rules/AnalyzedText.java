package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.text.Abbreviation;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Tokenizer;
import se.kommun.uppdrag.check.text.Whitespace;
import se.kommun.uppdrag.check.text.Word;

/**
 * A text with all that follows from its letters alone. Immutable.
 *
 * @param text the text as written
 * @param line the text on one line, as it is read
 * @param sentences the sentences that have words
 * @param words all words, in order
 * @param unclear the abbreviations that are hard to read
 * @param language what {@link LanguageGuess} says of a text of at least {@value #MIN_WORDS_FOR_LANGUAGE} words; null if it is uncertain
 */
record AnalyzedText(String text, String line, List<Sentence> sentences, List<Word> words, Vocabulary vocabulary, List<Abbreviation> unclear,
                    @Nullable String language) {

    private static final int MIN_WORDS_FOR_LANGUAGE = 8;

    static AnalyzedText of(String text) {
        String line = Whitespace.collapse(Whitespace.withoutInvisible(text));
        List<Sentence> sentences = Tokenizer.sentences(text);
        List<Word> words = new ArrayList<>();
        sentences.forEach(sentence -> words.addAll(sentence.words()));
        Vocabulary vocabulary = Vocabulary.of(sentences);
        String language = LanguageGuess.of(List.of(new LanguageGuess.Text(line, vocabulary)), MIN_WORDS_FOR_LANGUAGE);
        return new AnalyzedText(text, line, sentences, words, vocabulary, Abbreviation.unclear(words), language);
    }
}
