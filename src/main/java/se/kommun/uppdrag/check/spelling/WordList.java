package se.kommun.uppdrag.check.spelling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.kommun.uppdrag.report.Problem;

/**
 * The site's own words, accepted in addition to the dictionary: {@code ordlista.txt} beside the settings, one word per line,
 * comments after {@code #}. A word in lower case is also accepted with a capital first letter or in capitals; a word with a capital
 * only as listed. Every word may have a genitive s. Immutable.
 */
public final class WordList {

    /** No words. */
    public static final WordList EMPTY = new WordList(Set.of());

    private static final String FILE = "ordlista.txt";
    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:[-:'’]\\p{L}++)*+");

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /** Reads the word list of a site's folder; empty if there is none. */
    public static WordList ofSite(Path site, Consumer<Problem> problems) {
        Path file = site.resolve(FILE);
        return Files.exists(file) ? read(file, FILE, problems) : EMPTY;
    }

    /** Reads a word list. Invalid lines are reported and skipped. {@code name} is the file name in problems. */
    public static WordList read(Path file, String name, Consumer<Problem> problems) {
        return new WordList(new HashSet<>(new WordListFile(name, "word-list-invalid", WORD,
                "Skriv ett ord på varje rad, bara med bokstäver och bindestreck. En kommentar börjar med #.").read(file, problems)));
    }

    boolean has(String word) {
        return hasForm(word) || word.endsWith("s") && hasForm(word.substring(0, word.length() - 1));
    }

    private boolean hasForm(String word) {
        if (words.contains(word)) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals(word)) {
            return false;
        }
        boolean isCapitalized = !word.isEmpty() && word.substring(1).equals(lower.substring(1));
        boolean isUpperCase = word.equals(word.toUpperCase(Locale.ROOT));
        return (isCapitalized || isUpperCase) && words.contains(lower);
    }

    Set<String> words() {
        return words;
    }
}
