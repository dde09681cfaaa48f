package se.kommun.uppdrag.asset;

import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** A problem in a drawing without the file, which the caller adds. */
record SvgFault(String rule, int line, int column, String message, String fix) {

    Problem in(String path) {
        return Problem.error(rule, line == 0 ? Location.of(path) : new Location(path, line, column), message, fix);
    }
}
