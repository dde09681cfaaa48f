package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import se.kommun.uppdrag.editor.DraftOwner;
import se.kommun.uppdrag.editor.PageEdit;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.JsonObject;

/** A JSON request from the editor's page. */
record EditorRequest(JsonObject json) {

    /** Reads a request's body. */
    static EditorRequest of(HttpExchange exchange) throws IOException, HttpErrorException {
        byte[] body = RequestBody.read(exchange, JsonObject.MAX_LENGTH, "application/json");
        try {
            return new EditorRequest(JsonObject.read(body));
        } catch (IOException malformed) {
            throw new HttpErrorException(400, "Det som skickades går inte att läsa.");
        }
    }

    /** @throws HttpErrorException if there is no such string */
    String text(String name) throws HttpErrorException {
        String text = json.texts().get(name);
        if (text == null) {
            throw new HttpErrorException(400, "Det som skickades saknar " + name + ".");
        }
        return text;
    }

    /** @throws HttpErrorException if {@code file} is missing or is not the path of a page */
    PagePath page() throws HttpErrorException {
        return page(PagePath.of(text("file")));
    }

    static PagePath page(Optional<PagePath> page) throws HttpErrorException {
        return page.orElseThrow(() -> new HttpErrorException(400, "Det är ingen sida i mappen content."));
    }

    PageEdit writing() throws HttpErrorException {
        return new PageEdit(json.fields(), json.texts().get("header"), text("body"),
                new DraftOwner(json.texts().getOrDefault("window", ""), json.texts().getOrDefault("draft", "")));
    }
}
