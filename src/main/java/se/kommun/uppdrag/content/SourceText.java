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
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static Location at(String file, String before) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location(file, line, before.length() - before.lastIndexOf('\n'));
    }
}
