package se.kommun.uppdrag.content;

import org.jspecify.annotations.Nullable;

/** Translates YAML parser errors for editors: what to write instead. */
final class YamlAdvice {

    private static final String USUAL = "Skriv namn, kolon, blanksteg och värde, till exempel title: Kontaktperson. "
            + "Sätt värdet inom citattecken om det innehåller kolon eller tecken som # och \".";

    private YamlAdvice() {}

    /** Returns what to do about a parser error. */
    static String forProblem(@Nullable String problem) {
        String message = problem == null ? "" : problem;
        if (message.contains("mapping values are not allowed")) {
            return "Värdet innehåller ett kolon. Sätt hela värdet inom citattecken.";
        }
        if (message.contains("\\t") || message.contains("TAB")) {
            return "Raden börjar med en tabb. Använd blanksteg i stället.";
        }
        if (message.contains("unexpected end of stream") || message.contains("quoted scalar")) {
            return "Ett citattecken saknas. Varje citattecken som börjar ett värde måste också avsluta det.";
        }
        return USUAL;
    }
}
