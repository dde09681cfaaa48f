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
 * The site's own words, which are right though no dictionary has them: {@code ordlista.txt} beside the settings, a word a
 * line; what follows a {@code #} is a comment. A word in small letters may also begin a sentence, one with a capital is
 * always written so, and every word may have the s of the genitive.
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

    /** The list of a site's folder; empty when there is none. */
    public static WordList ofSite(Path site, Consumer<Problem> problems) {
        Path file = site.resolve(FILE);
        return Files.exists(file) ? read(file, FILE, problems) : EMPTY;
    }

    /** The list in a file that problems call {@code name}. A line with a fault is told and left out. */
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
        boolean opening = !word.isEmpty() && word.substring(1).equals(lower.substring(1));
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        return (opening || shouted) && words.contains(lower);
    }

    Set<String> words() {
        return words;
    }
}
