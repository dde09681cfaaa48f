package se.kommun.uppdrag.report;

/** Colours the severities in a terminal (ECMA-48, select graphic rendition). */
final class TerminalColours {

    private static final String RESET = "\u001B[0m";

    private TerminalColours() {}

    static String paint(Severity severity, String word) {
        String code = switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case REVIEW -> "\u001B[1;34m";
            case WARNING -> "\u001B[33m";
        };
        return code + word + RESET;
    }
}
