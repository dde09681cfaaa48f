package se.kommun.uppdrag.spelling;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.kommun.uppdrag.report.Location;
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
    private static final Pattern WORD = Pattern.compile("\\p{L}+([-:'’]\\p{L}+)*");

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
        try {
            return of(Files.readString(file).replaceFirst("^\uFEFF", "").lines().toList(), name, problems);
        } catch (CharacterCodingException notUtf8) {
            problems.accept(Problem.error("inte-utf8", Location.of(name), "Filen är inte sparad som UTF-8.",
                    "Spara filen igen med teckenkodningen UTF-8."));
        } catch (IOException unreadable) {
            problems.accept(Problem.error("fil-olaslig", Location.of(name), "Filen går inte att läsa.",
                    "Kontrollera att du får läsa den."));
        }
        return EMPTY;
    }

    private static WordList of(List<String> lines, String name, Consumer<Problem> problems) {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "");
            String word = Normalizer.normalize(line.strip(), Normalizer.Form.NFC);
            Location place = new Location(name, i + 1, line.length() - line.stripLeading().length() + 1);
            if (word.isEmpty()) {
                continue;
            }
            if (!WORD.matcher(word).matches()) {
                problems.accept(Problem.warning("ordlista", place, "\"" + word + "\" är inget ord som listan kan ha.",
                        "Skriv ett ord på varje rad, bara med bokstäver och bindestreck. En kommentar börjar med #."));
            } else if (words.putIfAbsent(word, i + 1) != null) {
                problems.accept(Problem.warning("ordlista", place, "\"" + word + "\" står redan på rad " + words.get(word) + ".",
                        "Ta bort den ena raden."));
            }
        }
        return new WordList(new HashSet<>(words.keySet()));
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
