package se.kommun.uppdrag.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads and validates requests. All input is untrusted. */
public final class HttpRequests {

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
}
