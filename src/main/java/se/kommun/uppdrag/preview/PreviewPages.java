package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import se.kommun.uppdrag.editor.web.EditorRoutes;
import se.kommun.uppdrag.http.LocalResponses;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.template.Templates;

/** Renders the preview's own pages and error messages. */
final class PreviewPages {

    private static final Templates TEMPLATES = Templates.beside(PreviewPages.class, "");

    private PreviewPages() {}

    static String html(String template, Object model) {
        return TEMPLATES.page(template, model);
    }

    /** Sends an error message: as JSON to the editor's POST requests, otherwise as text. */
    static void refusal(HttpExchange exchange, int status, String message) throws IOException {
        if (exchange.getRequestURI().getPath().startsWith(EditorRoutes.ACTIONS) && exchange.getRequestMethod().equals("POST")) {
            LocalResponses.bytes(exchange, status, LocalResponses.JSON, Json.bytes(Json.object("message", message)));
        } else {
            LocalResponses.text(exchange, status, LocalResponses.TEXT, message);
        }
    }
}
