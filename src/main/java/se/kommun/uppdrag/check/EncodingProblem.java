package se.kommun.uppdrag.check;

import se.kommun.uppdrag.check.html.Decoded;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Describes what is wrong with the encoding of an HTML file. */
final class EncodingProblem {

    private static final String FIX = "Spara filen som UTF-8, med <meta charset=\"utf-8\"> först i head.";

    private EncodingProblem() {}

    /** @param name the path in problems */
    static Problem of(Decoded decoded, String name) {
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
        return Problem.error("page-encoding", place(decoded, name), message, FIX).withSeverity(severity);
    }

    private static Location place(Decoded decoded, String name) {
        return decoded.fault() < 0 ? Location.of(name) : LineIndex.of(name, decoded.text()).at(decoded.fault());
    }
}
