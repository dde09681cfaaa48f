package se.kommun.uppdrag.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.check.html.Decoded;
import se.kommun.uppdrag.check.html.HtmlLimits;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Decodes an HTML file as browsers do, and reports problems with its encoding, its size or access to it. */
final class HtmlFile {

    private HtmlFile() {}

    /**
     * Reads the text of a file; empty if it cannot be read or is too large, which is reported.
     *
     * @param name the path in problems
     */
    static Optional<String> read(Path file, String name, Consumer<Problem> problems) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.accept(unreadable(name));
                return Optional.empty();
            }
            if (Files.size(file) > 4L * HtmlLimits.MAX_LENGTH) {
                problems.accept(Problem.error(Rules.TOO_COMPLEX, Location.of(name), "Filen är för stor för att granskas.", "Dela den i flera sidor."));
                return Optional.empty();
            }
            Decoded decoded = Decoded.of(RegularFiles.readAllBytes(file));
            if (decoded.flaw() != Decoded.Flaw.NONE) {
                problems.accept(EncodingProblem.of(decoded, name));
            }
            return Optional.of(decoded.text());
        } catch (IOException unreadable) {
            problems.accept(unreadable(name));
            return Optional.empty();
        }
    }

    static Problem unreadable(String file) {
        return Problem.error("file-unreadable", Location.of(file), "Filen eller mappen går inte att läsa.",
                "Kontrollera att den finns och att du får läsa den.");
    }
}
