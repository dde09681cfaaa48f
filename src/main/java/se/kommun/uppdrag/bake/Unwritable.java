package se.kommun.uppdrag.bake;

import java.io.IOException;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** The problem that a file could not be written; told alike wherever it happens. */
final class Unwritable {

    private Unwritable() {}

    static Problem problem(String path, IOException cause) {
        return Problem.error("kan-inte-skriva", Location.of(path),
                "Det går inte att skriva här (" + cause.getClass().getSimpleName() + ": " + cause.getMessage() + ").",
                "Kontrollera att mappen finns, att du får skriva i den och att disken inte är full.");
    }
}
