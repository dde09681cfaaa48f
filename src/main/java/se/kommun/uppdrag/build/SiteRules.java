package se.kommun.uppdrag.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.kommun.uppdrag.bake.BakeOptions;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.BaselineFile;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.rule.EasyWords;
import se.kommun.uppdrag.spelling.Spelling;
import se.kommun.uppdrag.spelling.WordList;
import se.kommun.uppdrag.text.Terms;

/**
 * What a site's own files tell the checker.
 *
 * @param baseline the known faults
 * @param spelling with the site's own words
 * @param easyWords that text in easy Swedish may use
 */
record SiteRules(Baseline baseline, Spelling spelling, Terms easyWords) {

    /** Reads the files; {@code problems} gets what is wrong with them. */
    static SiteRules read(BakeOptions options, Spelling spelling, Consumer<Problem> problems) {
        Path file = options.site().resolve("baseline.yaml");
        Baseline baseline = Files.exists(file) ? BaselineFile.read(file, options.today(), problems) : Baseline.NONE;
        return new SiteRules(baseline, spelling.with(WordList.ofSite(options.site(), problems)), EasyWords.ofSite(options.site(), problems));
    }

    /** A new checker, which has found nothing yet. */
    Checker checker(Consumer<Problem> problems) {
        return new Checker(baseline == Baseline.NONE ? baseline : baseline.copy(), spelling, problems).with(easyWords);
    }
}
