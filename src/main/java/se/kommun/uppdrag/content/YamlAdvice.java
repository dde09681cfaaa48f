package se.kommun.uppdrag.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Translates errors of the YAML parser for editors: where the mistake is, and what to write instead. */
final class YamlAdvice {

    private static final String UNTERMINATED = "unexpected end of stream";

    /** A name that a line begins with. */
    private static final Pattern NAME = Pattern.compile("\\s*(?:- +)?[^\\s\"':]*+");

    private YamlAdvice() {}

    /** Returns where to mend an error; null if that is unknown. A quotation mark that is missing is reported where the text begins. */
    static @Nullable Mark place(MarkedYamlEngineException error) {
        boolean unterminated = error.getProblem() != null && error.getProblem().contains(UNTERMINATED);
        return (unterminated ? error.getContextMark() : error.getProblemMark()).or(error::getContextMark).orElse(null);
    }

    /**
     * Returns what to write instead.
     *
     * @param mark the place of the error
     * @param lines those of the YAML
     */
    static String of(@Nullable String error, @Nullable Mark mark, String[] lines) {
        String message = error == null ? "" : error;
        if (message.contains("<block mapping start>") || message.contains("mapping values are not allowed") && isName(mark, lines)) {
            return "Den börjar inte lika långt in som de andra raderna på samma nivå. Ta bort eller lägg till blanksteg först på raden.";
        }
        return message.contains("mapping values are not allowed") ? "Värdet innehåller ett kolon. Sätt hela värdet inom citattecken."
                : message.contains("\\t") || message.contains("TAB") ? "Raden börjar med en tabb. Använd blanksteg i stället."
                : message.contains(UNTERMINATED) || message.contains("quoted scalar")
                        ? "Ett citattecken saknas. Varje citattecken som börjar ett värde måste också avsluta det."
                : "Skriv namn, kolon, blanksteg och värde, till exempel title: Kontaktperson. "
                        + "Sätt värdet inom citattecken om det innehåller kolon eller tecken som # och \".";
    }

    /** Whether the colon at a place is the one after a line's name, so that the line before is read on in it. */
    private static boolean isName(@Nullable Mark mark, String[] lines) {
        return mark != null && mark.getLine() < lines.length
                && NAME.matcher(lines[mark.getLine()].substring(0, Math.min(mark.getColumn(), lines[mark.getLine()].length()))).matches();
    }
}
