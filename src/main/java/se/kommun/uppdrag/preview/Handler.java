package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Answers what one address is asked. */
@FunctionalInterface
interface Handler {
    void handle(HttpExchange exchange) throws IOException;
}
