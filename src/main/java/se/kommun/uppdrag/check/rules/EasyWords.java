package se.kommun.uppdrag.check.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.spelling.WordListFile;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The words that no text in easy Swedish on the site can do without, such as the law's name: {@code lattlast.txt} beside
 * the settings, a word or a name of several words a line; what follows a {@code #} is a comment.
 */
public final class EasyWords {

    private static final String FILE = "lattlast.txt";
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]++(?:[- :'’][\\p{L}\\p{N}]++)*+");

    private EasyWords() {}

    /** The list of a site's folder; empty when there is none. */
    public static ExemptPhrases ofSite(Path site, Consumer<Problem> problems) {
        Path file = site.resolve(FILE);
        return Files.exists(file) ? read(file, FILE, problems) : ExemptPhrases.NONE;
    }

    /** That a site has no list, where problems were found which the list could have mended. */
    public static Optional<Problem> missing(Path site, Collection<Problem> found) {
        boolean wanted = found.stream().map(Problem::rule).anyMatch(EasyRules.USING_EASY_WORDS::contains);
        return !wanted || Files.exists(site.resolve(FILE)) ? Optional.empty() : Optional.of(Problem.warning("missing-easy-words", Location.of(FILE),
                "Filen med ord som lättläst text får ha saknas. Därför räknas alla ord.",
                "Skriv en fil som heter " + FILE + " bredvid jbake.properties, med ett ord på varje rad."));
    }

    /** The list in a file that problems call {@code name}. A line with a fault is told and left out. */
    public static ExemptPhrases read(Path file, String name, Consumer<Problem> problems) {
        return ExemptPhrases.of(new WordListFile(name, "easy-words-invalid", WORDS,
                "Skriv ett ord eller ett namn på varje rad, utan skiljetecken. En kommentar börjar med #.").read(file, problems));
    }
}
