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
 * Reads {@code lattlast.txt} beside the settings: words that the site's easy Swedish texts must use, such as the name of the law.
 * Each line has one word, or one name of several words. A {@code #} starts a comment.
 */
public final class EasyWords {

    private static final String FILE = "lattlast.txt";
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]++(?:[- :'’][\\p{L}\\p{N}]++)*+");

    private EasyWords() {}

    /** Reads the list in the site's folder; empty if the file is missing. */
    public static ExemptPhrases ofSite(Path site, Consumer<Problem> problems) {
        Path file = site.resolve(FILE);
        return Files.exists(file) ? read(file, FILE, problems) : ExemptPhrases.NONE;
    }

    /** A warning that the site has no list, if {@code found} has a problem that the list could prevent. */
    public static Optional<Problem> missing(Path site, Collection<Problem> found) {
        boolean isNeeded = found.stream().map(Problem::rule).anyMatch(EasyRules.USING_EASY_WORDS::contains);
        return !isNeeded || Files.exists(site.resolve(FILE)) ? Optional.empty() : Optional.of(Problem.warning("missing-easy-words", Location.of(FILE),
                "Filen med ord som lättläst text får ha saknas. Därför räknas alla ord.",
                "Skriv en fil som heter " + FILE + " bredvid jbake.properties, med ett ord på varje rad."));
    }

    /** Reads the list in a file; problems refer to it as {@code name}. An invalid line is reported and skipped. */
    public static ExemptPhrases read(Path file, String name, Consumer<Problem> problems) {
        return ExemptPhrases.of(new WordListFile(name, "easy-words-invalid", WORDS,
                "Skriv ett ord eller ett namn på varje rad, utan skiljetecken. En kommentar börjar med #.").read(file, problems));
    }
}
