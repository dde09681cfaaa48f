package se.kommun.uppdrag.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Turns a file's bytes into text: UTF-8 or a problem, without byte order mark, every line end one LF. */
public final class SourceText {

    private SourceText() {}

    /** The text, or empty after a problem with the line of the first bad byte. */
    public static Optional<String> decode(String file, byte[] bytes, Consumer<Problem> problems) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, chars, true);
        String text = chars.flip().toString();
        int nul = text.indexOf('\0');
        if (result.isError() || nul >= 0) {
            String read = nul >= 0 ? text.substring(0, nul) : text;
            problems.accept(Problem.error("inte-utf8", at(file, read),
                    "Filen är inte sparad som UTF-8. Här står ett tecken som inte går att läsa.",
                    "Spara filen igen med teckenkodningen UTF-8."));
            return Optional.empty();
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String plain = unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n").replace('\r', '\n');
        return hidden(file, plain, problems) ? Optional.empty() : Optional.of(plain);
    }

    /** Reports each kind of character that nobody sees but browsers, addresses and searches stumble over. */
    private static boolean hidden(String file, String text, Consumer<Problem> problems) {
        int[] found = text.chars().filter(SourceText::isHidden).distinct().toArray();
        for (int c : found) {
            problems.accept(Problem.error("tecken-osynligt", at(file, text.substring(0, text.indexOf(c))),
                    c == '\uFFFD' ? "Här står tecknet \uFFFD, som visar att en bokstav har gått förlorad."
                            : "Här står ett osynligt tecken (U+" + String.format("%04X", c) + ").",
                    c == '\uFFFD' ? "Skriv ordet på nytt." : "Ta bort tecknet. Det lättaste är att radera orden runt det och skriva dem på nytt."));
        }
        return found.length > 0;
    }

    /** Where the first such character stands in a text, -1 when there is none. */
    public static int hiddenIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHidden(int c) {
        return switch (c) {
            case '\n', '\t' -> false;
            // line and paragraph separators, zero-width blank, joiner and byte order mark, marks that turn the reading direction
            case 0x2028, 0x2029, 0x200B, 0x2060, 0xFEFF, 0xFFFD, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E -> true;
            default -> Character.isISOControl(c);
        };
    }

    private static Location at(String file, String before) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location(file, line, before.length() - before.lastIndexOf('\n'));
    }
}
