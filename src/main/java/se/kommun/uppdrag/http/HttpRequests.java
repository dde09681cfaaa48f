package se.kommun.uppdrag.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and validates requests. All input is untrusted. */
public final class HttpRequests {

    private static final int MAX_FIELDS = 100;
    private static final int MAX_NAME_LENGTH = 100;
    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private HttpRequests() {}

    /** The value of a header that must occur exactly once; empty if it is missing or occurs several times. */
    public static Optional<String> only(Headers headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /**
     * Reads the whole body. A body that is too large is rejected before it is read if {@code Content-Length} gives its length.
     *
     * @param largest the maximum number of bytes
     * @param tooLarge message of the exception
     * @throws HttpErrorException with status 413 if the body is larger
     */
    public static byte[] body(HttpExchange exchange, int largest, String tooLarge) throws IOException, HttpErrorException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean isRejected = length != null && (!length.matches("\\d{1,12}") || Long.parseLong(length) > largest);
        byte[] body = isRejected ? new byte[0] : exchange.getRequestBody().readNBytes(largest + 1);
        if (isRejected || body.length > largest) {
            throw new HttpErrorException(413, tooLarge);
        }
        return body;
    }

    /**
     * Parses a form or a query in {@code application/x-www-form-urlencoded} and UTF-8, strictly. The values by name, in the order
     * of the input.
     *
     * @param unreadable message of the exception
     * @throws HttpErrorException with status 400 if the input is malformed, or has more than 100 fields or a name longer than 100
     */
    public static Map<String, List<String>> form(byte[] encoded, String unreadable) throws HttpErrorException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int fields = 0;
        try {
            // ISO 8859-1 maps each byte to one character.
            for (String field : new String(encoded, StandardCharsets.ISO_8859_1).split("&")) {
                if (!field.isEmpty()) {
                    int equals = field.indexOf('=');
                    String name = decode(equals < 0 ? field : field.substring(0, equals));
                    if (++fields > MAX_FIELDS || name.length() > MAX_NAME_LENGTH) {
                        throw new CharacterCodingException();
                    }
                    values.computeIfAbsent(name, any -> new ArrayList<>()).add(equals < 0 ? "" : decode(field.substring(equals + 1)));
                }
            }
            return values;
        } catch (CharacterCodingException malformed) {
            throw new HttpErrorException(400, unreadable);
        }
    }

    private static String decode(String encoded) throws CharacterCodingException {
        if (MALFORMED.matcher(encoded).find()) {
            throw new CharacterCodingException(); // URLDecoder accepts %+1
        }
        byte[] bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
