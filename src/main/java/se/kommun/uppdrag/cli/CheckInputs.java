package se.kommun.uppdrag.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.BaselineFile;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.rules.EasyWords;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.spelling.WordList;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;

/** The options of the command {@code check} that say what is known and accepted beforehand. */
final class CheckInputs {

    @Option(names = "--baseline", paramLabel = "FILE", description = "Fil med kända fel som godtas en tid. För den egna "
            + "webbplatsen används baseline.yaml om den finns.")
    private @Nullable Path baseline;

    @Option(names = "--words", paramLabel = "FILE", description = "Fil med ord som också är rätt stavade, ett på varje rad. "
            + "Den egna webbplatsens ord står i ordlista.txt.")
    private @Nullable Path words;

    @Option(names = "--easy-words", paramLabel = "FILE", description = "Fil med ord som inte räknas i lättläst text, ett på varje rad. "
            + "Den egna webbplatsens ord står i lattlast.txt.")
    private @Nullable Path easyWords;

    @Option(names = "--partial", description = "Mappen är en del av en webbplats: säger inget om det som länkar leder till och som saknas i den, "
            + "eller om sidor som ingen länk leder till.")
    private boolean partial;

    /** Refuses what does not concern the published site. */
    void requireNoneOfFolders(Main main) {
        main.require(words == null, "--words gäller mappar och filer. Den egna webbplatsens ord står i ordlista.txt.");
        main.require(easyWords == null, "--easy-words gäller mappar och filer. Den egna webbplatsens ord står i lattlast.txt.");
        main.require(!partial, "--partial gäller mappar och filer. Den egna webbplatsen är hel.");
    }

    FolderCheck.Options options(Baseline known, ReportLanguage language, Main main, Consumer<Problem> problems) {
        main.require(words == null || Files.isRegularFile(words), words + " finns inte.");
        Spelling spelling = Spelling.swedish().with(words == null ? WordList.EMPTY : WordList.read(words, words.toString(), problems));
        main.require(easyWords == null || Files.isRegularFile(easyWords), easyWords + " finns inte.");
        ExemptPhrases exempt = easyWords == null ? ExemptPhrases.NONE : EasyWords.read(easyWords, easyWords.toString(), problems);
        return new FolderCheck.Options(known, spelling, exempt, language, partial);
    }

    /**
     * The known faults of the option, or of the site's usual file.
     *
     * @param usual null for another site than the own
     * @param whole whether all that the rules find is needed
     */
    Baseline baseline(@Nullable Path usual, boolean whole, Main main, Consumer<Problem> problems) {
        Path used = baseline != null ? baseline : usual != null && Files.isRegularFile(usual) ? usual : null;
        main.require(!whole || used == null, "--earl och --protocol säger allt som reglerna hittar. Det går inte tillsammans med kända fel som godtas.");
        main.require(baseline == null || Files.isRegularFile(baseline), baseline + " finns inte.");
        return used == null ? Baseline.NONE : BaselineFile.read(used, BuildDate.of(main.source()), problems);
    }
}
