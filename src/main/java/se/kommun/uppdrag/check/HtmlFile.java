package se.kommun.uppdrag.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.check.html.Decoded;
import se.kommun.uppdrag.check.html.HtmlParser;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Decodes an HTML file as browsers do, and reports problems with its encoding, its size or access to it. */
final class HtmlFile {

    private static final String UTF8_FIX = "Spara filen som UTF-8, med <meta charset=\"utf-8\"> först i head.";

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
            if (Files.size(file) > 4L * HtmlParser.MAX_LENGTH) {
                problems.accept(Problem.error(Rules.TOO_COMPLEX, Location.of(name), "Filen är för stor för att granskas.", "Dela den i flera sidor."));
                return Optional.empty();
            }
            Decoded decoded = Decoded.of(RegularFiles.readAllBytes(file));
            if (decoded.flaw() != Decoded.Flaw.NONE) {
                problems.accept(flaw(decoded, name));
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

    private static Problem flaw(Decoded decoded, String name) {
        String encoding = decoded.encoding();
        String message = switch (decoded.flaw()) {
            case UNREADABLE -> "Filen har teckenkodningen " + encoding + ", som webbläsare inte kan läsa.";
            case UNMARKED -> "Filen verkar ha teckenkodningen " + encoding + " men säger det inte. Webbläsare visar den fel.";
            case UNKNOWN -> "Sidan säger att den har teckenkodningen \"" + (encoding.length() > 40 ? encoding.substring(0, 39) + "…" : encoding)
                    + "\", som ingen webbläsare känner till.";
            case MALFORMED -> "Här står något som inte går att läsa som " + encoding + ".";
            default -> "Sidan har teckenkodningen " + encoding + ". Webbsidor ska ha UTF-8.";
        };
        Severity severity = decoded.flaw() == Decoded.Flaw.NOT_UTF8 ? Severity.WARNING : Severity.ERROR;
        return Problem.error("page-encoding", place(decoded, name), message, UTF8_FIX).withSeverity(severity);
    }

    private static Location place(Decoded decoded, String name) {
        return decoded.fault() < 0 ? Location.of(name) : LineIndex.of(name, decoded.text()).at(decoded.fault());
    }
}
