package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.kommun.uppdrag.form.ReceiverTexts;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.HttpRequests;

/** Reads the body of a form that was sent. */
final class FormBody {

    /** Most bytes of a body: every field at its longest, with every character as three escaped bytes, is within it. */
    static final int LARGEST = 100_000;

    private static final Pattern TYPE = Pattern.compile("(?i)application/x-www-form-urlencoded\\s*(?:;\\s*charset=\"?utf-8\"?\\s*)?");

    private FormBody() {}

    /**
     * The values by name, in the order they came.
     *
     * @throws HttpErrorException for another media type or encoding, and for too much of anything
     */
    static Map<String, List<String>> read(HttpExchange exchange) throws IOException, HttpErrorException {
        if (HttpRequests.only(exchange.getRequestHeaders(), "Content-Type").filter(type -> TYPE.matcher(type.strip()).matches()).isEmpty()) {
            throw new HttpErrorException(415, ReceiverTexts.UNREADABLE);
        }
        return HttpRequests.form(HttpRequests.body(exchange, LARGEST, ReceiverTexts.UNREADABLE), ReceiverTexts.UNREADABLE);
    }
}
