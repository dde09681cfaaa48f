package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.util.function.Predicate;
import se.kommun.uppdrag.http.HttpErrorException;

/**
 * Decides which requests may write.
 *
 * @param token what this server's pages send with writing requests
 * @param mayWrite whether a request comes from such a page
 */
public record WriteAccess(String token, Predicate<HttpExchange> mayWrite) {

    /** @throws HttpErrorException if a request may not write */
    void require(HttpExchange exchange) throws HttpErrorException {
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            throw new HttpErrorException(405, "Den här adressen tar bara emot POST.");
        }
        if (!mayWrite.test(exchange)) {
            throw new HttpErrorException(403, "Sidan är från en tidigare start av förhandsvisningen. Ladda om den. Texten finns kvar.");
        }
    }
}
