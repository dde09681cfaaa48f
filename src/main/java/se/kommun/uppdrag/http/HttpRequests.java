package se.kommun.uppdrag.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads requests with care: anybody may have written them. */
public final class HttpRequests {

    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_NAME = 100;

    private HttpRequests() {}

    /** The value of a header that must stand there once; empty for none and for several. */
    public static Optional<String> only(Headers headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /**
     * Every byte of the body. Too many are refused before they are read, where their number is told.
     *
     * @param largest number of bytes
     * @param tooLarge message of the refusal, whose status is 413
     */
    public static byte[] body(HttpExchange exchange, int largest, String tooLarge) throws IOException, HttpErrorException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean refused = length != null && (!length.matches("\\d{1,12}") || Long.parseLong(length) > largest);
        byte[] body = refused ? new byte[0] : exchange.getRequestBody().readNBytes(largest + 1);
        if (refused || body.length > largest) {
            throw new HttpErrorException(413, tooLarge);
        }
        return body;
    }

    /**
     * The values of a form or a query by name, in the order they came: {@code application/x-www-form-urlencoded} in UTF-8, and nothing that
     * is nearly so.
     *
     * @param unreadable message of the refusal, whose status is 400
     */
    public static Map<String, List<String>> form(byte[] encoded, String unreadable) throws HttpErrorException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int fields = 0;
        try {
            for (int from = 0; from < encoded.length; ) {
                int to = indexOf(encoded, '&', from, encoded.length);
                int equals = indexOf(encoded, '=', from, to);
                if (to > from) {
                    String name = decode(encoded, from, equals);
                    if (++fields > MOST_FIELDS || name.length() > LONGEST_NAME) {
                        throw new CharacterCodingException();
                    }
                    values.computeIfAbsent(name, any -> new ArrayList<>()).add(equals < to ? decode(encoded, equals + 1, to) : "");
                }
                from = to + 1;
            }
            return values;
        } catch (CharacterCodingException malformed) {
            throw new HttpErrorException(400, unreadable);
        }
    }

    /** Where a byte stands from {@code from}, or {@code to} if it doesn't. */
    private static int indexOf(byte[] bytes, char wanted, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String decode(byte[] encoded, int from, int to) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            if (encoded[i] == '%') {
                int high = i + 2 < to ? Character.digit(encoded[i + 1], 16) : -1;
                int low = i + 2 < to ? Character.digit(encoded[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw new CharacterCodingException();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(encoded[i] == '+' ? ' ' : encoded[i]);
            }
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    }
}
