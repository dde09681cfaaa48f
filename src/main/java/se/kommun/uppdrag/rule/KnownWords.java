package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.uppdrag.text.WordTable;

/** The words that some rule looks for in running text, in small letters, each with a number from 1. */
final class KnownWords {

    /** What is no known word. */
    static final short NONE = 0;

    private static final List<String> WORDS = Stream.of(LanguageGuess.commonWords(), ReferenceRules.REFERENCE_WORDS)
            .flatMap(Set::stream).distinct().sorted().toList();
    private static final WordTable TABLE = new WordTable(WORDS);
    private static final long[] LANGUAGES = new long[WORDS.size() + 1];
    private static final boolean[] REFERRING = new boolean[WORDS.size() + 1];

    static {
        for (int number = 1; number <= WORDS.size(); number++) {
            LANGUAGES[number] = LanguageGuess.languagesOf(word(number));
            REFERRING[number] = ReferenceRules.REFERENCE_WORDS.contains(word(number));
        }
    }

    private KnownWords() {}

    /** The number of the word that stands there; {@link #NONE} for another. {@code hash} is that of the word as a text. */
    static short number(char[] text, int from, int to, int hash) {
        return (short) (TABLE.find(text, from, to, hash) + 1);
    }

    static String word(int number) {
        return TABLE.word(number - 1);
    }

    /** The languages that the word is common in, as {@link LanguageGuess#languagesOf} counts them. */
    static long counted(int number) {
        return LANGUAGES[number];
    }

    /** Whether it is one of {@link TextRules#REFERENCE_WORDS}. */
    static boolean isReferring(int number) {
        return REFERRING[number];
    }
}
