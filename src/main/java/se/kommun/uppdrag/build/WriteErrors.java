package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** The problem that a file cannot be written, with the same text everywhere. */
public final class WriteErrors {

    private WriteErrors() {}

    public static Problem problem(String path, IOException cause) {
        return Problem.error("write-failed", Location.of(path),
                "Det går inte att skriva här: " + reason(cause) + ".",
                "Kontrollera att mappen finns, att du får skriva i den och att disken inte är full.");
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileAlreadyExistsException taken) {
            return "i vägen ligger " + taken.getFile();
        }
        if (cause instanceof AccessDeniedException denied) {
            return "du har inte rätt att ändra " + denied.getFile();
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " finns inte";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
