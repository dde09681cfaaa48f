package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.UploadedImage;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.HttpRequests;
import se.kommun.uppdrag.report.Json;

/** Receives pictures. */
record PictureActions(EditorContext context) {

    private static final int MAX_IMAGE_BYTES = 15_000_000;
    private static final String[] IMAGE_TYPES = {"image/png", "image/jpeg", "image/gif", "image/webp"};

    Map<String, Action> byName() {
        return Map.of("bild", this::upload);
    }

    private Action.Reply upload(HttpExchange exchange) throws IOException, HttpErrorException, EditRejectedException {
        String raw = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        Map<String, List<String>> query = HttpRequests.form(raw.getBytes(StandardCharsets.UTF_8), "Adressen går inte att läsa.");
        PagePath page = EditorRequest.page(PagePath.ofName(query.getOrDefault("sida", List.of("")).get(0)));
        byte[] bytes = EditorRequest.body(exchange, MAX_IMAGE_BYTES, IMAGE_TYPES);
        UploadedImage file = context.editing().place(page, query.getOrDefault("namn", List.of("")).get(0), bytes);
        context.fileStored().run();
        return new Action.Reply(201, Json.object("name", file.name(), "width", file.width(), "height", file.height()));
    }
}
