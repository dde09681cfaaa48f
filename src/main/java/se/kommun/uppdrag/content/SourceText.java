package se.kommun.uppdrag.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;

/** Decodes the bytes of a file to text: UTF-8, without byte order mark, with LF line ends. */
public final class SourceText {

    /** In UTF-8 the first of the two bytes of U+00C0 to U+00FF. As signed numbers, all bytes from 0x80 are below zero. */
    private static final byte LETTERS_FROM_C0 = (byte) 0xC3;
    private static final byte LAST_CONTINUATION = (byte) 0xBF;
    private static final byte DELETE = 0x7F;

    private SourceText() {}

    /** Decodes a file; empty after a problem at the first invalid byte. */
    public static Optional<String> decode(String file, byte[] bytes, Consumer<Problem> problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (isPlain(bytes)) {
            return Optional.of(text);
        }
        int end = text.indexOf('\uFFFD') < 0 ? text.length() : validLength(bytes, text.length());
        int readable = text.indexOf('\0') < 0 ? end : Math.min(end, text.indexOf('\0'));
        if (readable < text.length()) {
            problems.accept(Problem.error("not-utf8", LineIndex.of(file, text).at(readable),
                    "Filen är inte sparad som UTF-8. Här står ett tecken som inte går att läsa.",
                    "Spara filen igen med teckenkodningen UTF-8."));
            return Optional.empty();
        }
        String normalized = normalized(text);
        return reportHidden(file, normalized, problems) ? Optional.empty() : Optional.of(normalized);
    }

    /** Whether a file has nothing but ASCII, tabs, LF line ends and the letters from À to ÿ: most have, and one look at each byte tells it. */
    private static boolean isPlain(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == LETTERS_FROM_C0) {
                if (++i == bytes.length || bytes[i] > LAST_CONTINUATION) {
                    return false;
                }
            } else if (b < ' ' && b != '\n' && b != '\t' || b == DELETE) {
                return false;
            }
        }
        return true;
    }

    /** Decodes a file that {@link #decode} has accepted before. */
    static String normalized(byte[] bytes) {
        return normalized(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String normalized(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.indexOf('\r') < 0 ? withoutMark : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The number of characters before the first bytes that are not UTF-8; {@code all} if there are none. */
    private static int validLength(byte[] bytes, int all) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true).isError() ? chars.position() : all;
    }

    /** Reports each invisible character that breaks browsers, URLs or searches. Returns whether there are any. */
    private static boolean reportHidden(String file, String text, Consumer<Problem> problems) {
        if (hiddenIn(text) < 0) {
            return false;
        }
        for (int c : text.chars().filter(SourceText::isHidden).distinct().toArray()) {
            problems.accept(Problem.error("invisible-character", LineIndex.of(file, text).at(text.indexOf(c)),
                    c == '\uFFFD' ? "Här står tecknet \uFFFD, som visar att en bokstav har gått förlorad."
                            : "Här står ett osynligt tecken (U+" + String.format("%04X", c) + ").",
                    c == '\uFFFD' ? "Skriv ordet på nytt." : "Ta bort tecknet. Det lättaste är att radera orden runt det och skriva dem på nytt."));
        }
        return true;
    }

    /** Returns the index of the first invisible character of a text; -1 when there is none. */
    public static int hiddenIn(String text) {
        char[] chars = text.toCharArray(); // quicker than charAt: each text is read character by character
        for (int i = 0; i < chars.length; i++) {
            if ((chars[i] < ' ' || chars[i] > '~') && isHidden(chars[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHidden(int c) {
        return switch (c) {
            case '\n', '\t' -> false;
            // Line and paragraph separators, zero-width space, word joiner, byte order mark, replacement character, and marks
            // that change the text direction.
            case 0x2028, 0x2029, 0x200B, 0x2060, 0xFEFF, 0xFFFD, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E -> true;
            default -> Character.isISOControl(c);
        };
    }
}
