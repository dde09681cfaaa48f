package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.report.Json;

/** Answers one kind of writing request of the editor's pages. */
@FunctionalInterface
interface Action {

    /**
     * Does what a request asks for.
     *
     * @throws HttpErrorException if the request is not as it must be
     * @throws EditRejectedException if the editor must change something first
     * @throws IOException if the disk cannot be read or written
     */
    Reply run(HttpExchange exchange) throws IOException, HttpErrorException, EditRejectedException;

    /** Answers a request whose body is JSON. */
    @FunctionalInterface
    interface OfJson {
        Reply run(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException;
    }

    /** An action whose requests have a body of JSON. */
    static Action json(OfJson action) {
        return exchange -> action.run(EditorRequest.of(exchange));
    }

    /**
     * An answer as JSON.
     *
     * @param status the HTTP status
     */
    record Reply(int status, Map<String, Object> content) {

        static Reply message(int status, @Nullable String message) {
            return new Reply(status, Json.object("message", message));
        }
    }
}
