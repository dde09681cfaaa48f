package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.kommun.uppdrag.form.ReceiverTexts;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.HttpRequests;

/** Reads the body of a submitted form. */
final class FormBody {

    /** The maximum size of a body in bytes. A form with all fields at their maximum length is smaller, even if each character is three escaped bytes. */
    static final int MAX_BYTES = 100_000;

    private static final Pattern TYPE = Pattern.compile("(?i)application/x-www-form-urlencoded\\s*(?:;\\s*charset=\"?utf-8\"?\\s*)?");

    private FormBody() {}

    /**
     * Reads the values by name, in the order sent.
     *
     * @throws HttpErrorException if the media type or encoding is wrong, or the body or a part of it is too large
     */
    static Map<String, List<String>> read(HttpExchange exchange) throws IOException, HttpErrorException {
        if (HttpRequests.only(exchange.getRequestHeaders(), "Content-Type").filter(type -> TYPE.matcher(type.strip()).matches()).isEmpty()) {
            throw new HttpErrorException(415, ReceiverTexts.UNREADABLE);
        }
        return HttpRequests.form(HttpRequests.body(exchange, MAX_BYTES, ReceiverTexts.UNREADABLE), ReceiverTexts.UNREADABLE);
    }
}
