package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.kommun.uppdrag.build.DocumentCheck;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.MediaService;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.UploadedImage;
import se.kommun.uppdrag.http.FormDecoder;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;

/** Receives what editors paste, drop and choose: pictures, documents, and texts of other programs. */
final class MediaActions {

    private static final int MAX_IMAGE_BYTES = 30_000_000;
    private static final int MAX_CLIPBOARD_BYTES = 40_000_000;
    /** Sent as bytes, whatever the browser believes them to be: the content decides. */
    private static final String BYTES = "application/octet-stream";
    private static final String[] IMAGE_TYPES = {BYTES, "image/png", "image/jpeg", "image/gif", "image/webp"};

    private final EditorContext context;
    private final MediaService media;

    MediaActions(EditorContext context) {
        this.context = context;
        this.media = new MediaService(context.site());
    }

    Map<String, Action> byName() {
        return Map.of("bild", this::image, "dokument", this::document, "klistra", this::clipboard, "las-in", this::text, "importera", this::importPage);
    }

    private Action.Reply image(HttpExchange exchange) throws IOException, HttpErrorException, EditRejectedException {
        Query query = Query.of(exchange);
        PagePath page = query.page();
        UploadedImage image = media.image(page, query.value("namn"), RequestBody.read(exchange, MAX_IMAGE_BYTES, IMAGE_TYPES));
        context.fileStored().run();
        String message = (image.isNew() ? "Bilden är uppladdad" : "Bilden fanns redan och används igen") + (image.isReduced() ? ", i mindre format." : ".");
        return new Action.Reply(201, Json.object("name", image.name(), "width", image.width(), "height", image.height(), "message", message));
    }

    /** Stores a document unless it has errors: they would stop the whole site. */
    private Action.Reply document(HttpExchange exchange) throws IOException, HttpErrorException, EditRejectedException {
        Query query = Query.of(exchange);
        PagePath page = query.page();
        String name = query.value("namn");
        byte[] bytes = RequestBody.read(exchange, MediaService.MAX_DOCUMENT_BYTES, BYTES);
        MediaService.checkDocument(name, bytes);
        List<Problem> problems = problems(name, bytes);
        List<String> errors = problems.stream().filter(Problem::isError).map(MediaActions::sentence).toList();
        if (!errors.isEmpty()) {
            throw new EditRejectedException("Alla kan inte läsa dokumentet, så det är inte uppladdat. " + String.join(" ", errors));
        }
        String stored = media.document(page, name, bytes);
        context.fileStored().run();
        return new Action.Reply(201, Json.object("name", stored, "message", "Dokumentet är uppladdat.", "advice", problems.stream().map(MediaActions::sentence).toList()));
    }

    private static List<Problem> problems(String name, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("uppdrag-", name.substring(name.lastIndexOf('.')));
        try {
            Files.write(file, bytes);
            return DocumentCheck.of(file);
        } finally {
            Files.delete(file);
        }
    }

    private static String sentence(Problem problem) {
        return problem.message() + " " + problem.fix();
    }

    private Action.Reply clipboard(HttpExchange exchange) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = Query.of(exchange).page();
        String html = new String(RequestBody.read(exchange, MAX_CLIPBOARD_BYTES, "text/html"), StandardCharsets.UTF_8);
        return converted(media.clipboard(page, html));
    }

    private Action.Reply text(HttpExchange exchange) throws IOException, HttpErrorException, EditRejectedException {
        Query query = Query.of(exchange);
        return converted(media.text(query.page(), query.value("namn"), RequestBody.read(exchange, MediaService.MAX_DOCUMENT_BYTES, BYTES)));
    }

    private Action.Reply converted(MediaService.TakenText text) {
        if (text.markdown().contains("![")) {
            context.fileStored().run();
        }
        return new Action.Reply(200, Json.object("markdown", text.markdown(), "message", text.message()));
    }

    private Action.Reply importPage(HttpExchange exchange) throws IOException, HttpErrorException, EditRejectedException {
        Query query = Query.of(exchange);
        byte[] bytes = RequestBody.read(exchange, MediaService.MAX_DOCUMENT_BYTES, BYTES);
        MediaService.ImportedPage made = media.importPage(query.value("typ"), query.value("rubrik"), query.value("adress"), query.value("namn"), bytes, context.today().get());
        return new Action.Reply(201, Json.object("address", EditorRoutes.PAGES + made.page().name(), "message", made.message()));
    }

    /** The parameters of an address. */
    private record Query(Map<String, List<String>> values) {

        static Query of(HttpExchange exchange) throws HttpErrorException {
            String raw = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
            return new Query(FormDecoder.decode(raw.getBytes(StandardCharsets.UTF_8), "Adressen går inte att läsa."));
        }

        String value(String name) {
            return values.getOrDefault(name, List.of("")).get(0);
        }

        PagePath page() throws HttpErrorException {
            return EditorRequest.page(PagePath.ofName(value("sida")));
        }
    }
}
