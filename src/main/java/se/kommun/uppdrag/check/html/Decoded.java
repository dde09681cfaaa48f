package se.kommun.uppdrag.check.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of a page. The encoding is determined as in the HTML standard (determining the character encoding): first the
 * byte order mark, then the declaration in the page. A page without either is UTF-8 if it is valid UTF-8, else windows-1252.
 *
 * @param text without byte order mark; undecodable bytes become U+FFFD
 * @param encoding name of the encoding, or the page's label if that is unknown
 * @param flaw what is wrong with the encoding
 * @param fault offset in {@code text} of the first malformed bytes, in UTF-16 units; -1 if there are none
 */
public record Decoded(String text, String encoding, Flaw flaw, int fault) {

    /** A problem with the encoding that affects readers. */
    public enum Flaw {
        NONE,
        /** Not UTF-8, but browsers support the encoding. */
        NOT_UTF8,
        /** An encoding that browsers do not support. */
        UNREADABLE,
        /** UTF-16 or UTF-32 without a byte order mark. */
        UNMARKED,
        /** The declared label is unknown to browsers. */
        UNKNOWN,
        /** Some bytes are invalid in the encoding. */
        MALFORMED
    }

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Decodes any bytes; never fails. */
    public static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return decode(bytes, 4, bytes[0] == 0 ? UTF_32BE : UTF_32LE, Flaw.UNREADABLE);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, (bytes[0] & 0xFF) == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, Flaw.NOT_UTF8);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, Flaw.NONE);
        }
        Charset wide = guessEncoding(bytes);
        return wide == null ? decodeDeclared(bytes) : decode(bytes, 0, wide, Flaw.UNMARKED);
    }

    private static Decoded decodeDeclared(byte[] bytes) {
        String label = EncodingDeclaration.of(bytes);
        Charset charset = label.isBlank() ? null : Encodings.forLabel(label);
        if (charset != null) {
            return decode(bytes, 0, charset, charset.equals(StandardCharsets.UTF_8) ? Flaw.NONE : Flaw.NOT_UTF8);
        }
        Decoded plain = decode(bytes, 0, StandardCharsets.UTF_8, Flaw.NONE);
        String text = plain.flaw == Flaw.NONE ? plain.text : new String(bytes, Encodings.WINDOWS_1252);
        return label.isBlank() ? new Decoded(text, plain.encoding, plain.flaw, plain.fault) : new Decoded(text, label.strip(), Flaw.UNKNOWN, -1);
    }

    /** Guesses UTF-16 or UTF-32 from the zeros among the first four bytes; null if the pattern fits neither. */
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

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset, Flaw flaw) {
        String plain = charset.equals(StandardCharsets.UTF_8) ? new String(bytes, from, bytes.length - from, charset) : "\uFFFD";
        if (plain.indexOf('\uFFFD') < 0 && plain.indexOf('\0') < 0) {
            return new Decoded(plain, charset.name(), flaw, -1); // most pages, without a decoder of their own
        }
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
