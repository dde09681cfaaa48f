package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.HttpRequests;

/** Reads the bodies of the editor's requests. */
final class RequestBody {

    private RequestBody() {}

    /**
     * Reads the body of a request.
     *
     * @param largest the maximum number of bytes. If {@code Content-Length} is larger, nothing is read.
     * @param types the accepted media types
     * @throws HttpErrorException if the body is too large or has another media type
     */
    static byte[] read(HttpExchange exchange, int largest, String... types) throws IOException, HttpErrorException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String mediaType = type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!List.of(types).contains(mediaType)) {
            throw new HttpErrorException(415, types.length > 0 && types[0].startsWith("image/") ? "Filen är ingen bild som går att använda." : "Det som skickades går inte att läsa.");
        }
        return HttpRequests.body(exchange, largest, "Det som skickades är för stort. Det får vara högst " + largest / 1_000_000 + " MB.");
    }
}
