package se.kommun.uppdrag.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.BaselineFile;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.check.rules.EasyWords;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.spelling.WordList;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Problem;

/**
 * The settings of the checker in the site's own files.
 *
 * @param baseline the known problems of {@code baseline.yaml}
 * @param spelling the spelling with the site's own word list
 * @param easyWords difficult words that text in easy Swedish may use
 */
record SiteRuleCheck(Baseline baseline, Spelling spelling, ExemptPhrases easyWords) {

    /** Reads the files; {@code problems} gets their problems. */
    static SiteRuleCheck read(BuildOptions options, Consumer<Problem> problems) {
        Path file = options.source().resolve("baseline.yaml");
        Baseline baseline = Files.exists(file) ? BaselineFile.read(file, options.today(), problems) : Baseline.NONE;
        return new SiteRuleCheck(baseline, options.spelling().with(WordList.ofSite(options.source(), problems)), EasyWords.ofSite(options.source(), problems));
    }

    /** A new checker without findings. */
    Checker checker(Consumer<Problem> problems) {
        return new Checker(baseline == Baseline.NONE ? baseline : baseline.copy(), spelling, problems).with(easyWords);
    }
}
