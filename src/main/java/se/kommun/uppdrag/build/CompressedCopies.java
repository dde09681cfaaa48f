package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.output.Precompression;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Writes compressed copies beside the text files of a finished site, if the settings ask for them. */
public final class CompressedCopies {

    private CompressedCopies() {}

    /**
     * Writes the copies.
     *
     * @param folder the finished site, without such copies
     * @param site the folder of its sources, where the copies are cached
     * @throws IOException if a file cannot be written
     */
    public static void write(@Nullable Path folder, Path site, Settings settings, Consumer<Problem> problems) throws IOException {
        if (settings.is(Setting.PRECOMPRESS) && !Precompression.of(folder, site.resolve(".uppdrag-cache/compressed"))) {
            problems.accept(Problem.warning("compression-failed", Location.of(SettingsReader.FILE),
                    "Filer som slutar på .br kan inte göras på den här sortens dator; bara .gz gjordes.",
                    "Bygg på en annan dator, eller skriv publish.precompress=false."));
        }
    }

    /**
     * Deletes the compressed copies of text files.
     *
     * @param addresses of the files in the folder
     * @throws IOException if one cannot be deleted
     */
    public static void delete(Path folder, Set<String> addresses) throws IOException {
        for (String address : addresses) {
            for (String copy : Precompression.beside(address)) {
                Files.deleteIfExists(folder.resolve(copy));
            }
        }
    }
}
