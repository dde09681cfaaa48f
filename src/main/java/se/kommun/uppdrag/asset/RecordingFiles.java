package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;

/** Reports films and sounds that are too large for a reader on a phone, and for the hosts of Git repositories. */
public final class RecordingFiles {

    /** A film of ten minutes that is 1280 pixels wide is smaller. */
    static final long MAX_BYTES = 100_000_000;
    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:mp4|webm|mp3|m4a)");

    private RecordingFiles() {}

    /** @param media files of any kind by their address; problems name them by their path in {@code site} */
    public static void check(Map<String, Path> media, Path site, Consumer<Problem> problems) {
        media.forEach((address, file) -> {
            long bytes = NAME.matcher(address).matches() ? size(file) : 0;
            if (bytes > MAX_BYTES) {
                problems.accept(Problem.error("media-too-large", Location.of(RelativePath.of(site, file)), "Filen är " + swedish(bytes)
                        + ". En film eller ett ljud får vara högst 100 MB.",
                        "Spara filmen mindre, till exempel 1280 bildpunkter bred, dela den i flera, eller lägg den på en annan plats och skriv adress: dit."));
            }
        });
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0; // reported when the file is copied
        }
    }

    private static String swedish(long bytes) {
        return FileSize.of(bytes, ReportLanguage.SV.locale());
    }
}
