package se.kommun.uppdrag.check.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page as text, by the HTML standard (determining the character encoding): the byte order mark decides, then what
 * the page declares. A page that says nothing is UTF-8 if it can be, else windows-1252.
 *
 * @param text without byte order mark; what cannot be read is U+FFFD
 * @param encoding its name, or the label that the page gives it
 * @param flaw what is wrong with the encoding
 * @param fault where in the text the first bad bytes stand; -1 when there are none
 */
public record Decoded(String text, String encoding, Flaw flaw, int fault) {

    /** What may be wrong, for those who read the page. */
    public enum Flaw {
        NONE,
        /** Another encoding, which browsers read. */
        NOT_UTF8,
        /** An encoding that browsers do not read. */
        UNREADABLE,
        /** Two or four bytes a character, and nothing that says so. */
        UNMARKED,
        /** A name that browsers do not know. */
        UNKNOWN,
        /** Bytes that are no text in the encoding. */
        MALFORMED
    }

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Any bytes become text. */
    public static Decoded of(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return decode(bytes, 4, bytes[0] == 0 ? UTF_32BE : UTF_32LE, Flaw.UNREADABLE);
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, (bytes[0] & 0xFF) == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, Flaw.NOT_UTF8);
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, Flaw.NONE);
        }
        Charset wide = guessEncoding(bytes);
        return wide == null ? declared(bytes) : decode(bytes, 0, wide, Flaw.UNMARKED);
    }

    private static Decoded declared(byte[] bytes) {
        String label = EncodingDeclaration.of(bytes);
        Charset charset = label.isBlank() ? null : Encodings.labelled(label);
        if (charset != null) {
            return decode(bytes, 0, charset, charset.equals(StandardCharsets.UTF_8) ? Flaw.NONE : Flaw.NOT_UTF8);
        }
        Decoded plain = decode(bytes, 0, StandardCharsets.UTF_8, Flaw.NONE);
        String text = plain.flaw == Flaw.NONE ? plain.text : new String(bytes, Encodings.WINDOWS_1252);
        return label.isBlank() ? new Decoded(text, plain.encoding, plain.flaw, plain.fault) : new Decoded(text, label.strip(), Flaw.UNKNOWN, -1);
    }

    /** The encoding whose every other byte, or three of four, is 0 where a page begins; null when none is. */
    private static @Nullable Charset guessEncoding(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        int zeros = (bytes[0] == 0 ? 8 : 0) + (bytes[1] == 0 ? 4 : 0) + (bytes[2] == 0 ? 2 : 0) + (bytes[3] == 0 ? 1 : 0);
        return switch (zeros) {
            case 0b0111 -> UTF_32LE;
            case 0b1110 -> UTF_32BE;
            case 0b0101 -> StandardCharsets.UTF_16LE;
            case 0b1010 -> StandardCharsets.UTF_16BE;
            default -> null;
        };
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset, Flaw flaw) {
        CharBuffer chars = CharBuffer.allocate(bytes.length - from);
        CoderResult result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), chars, true);
        int read = chars.flip().length();
        String text = result.isError() ? new String(bytes, from, bytes.length - from, charset) : chars.toString();
        int nul = text.indexOf('\0');
        int fault = nul >= 0 && nul < read ? nul : result.isError() ? read : -1;
        return new Decoded(text, charset.name(), fault >= 0 && flaw != Flaw.UNREADABLE && flaw != Flaw.UNMARKED ? Flaw.MALFORMED : flaw, fault);
    }
}
