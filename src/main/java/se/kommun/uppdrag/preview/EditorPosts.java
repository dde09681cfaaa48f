package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.DraftResult;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.editor.EditingService;
import se.kommun.uppdrag.editor.GitPublication;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.RenameResult;
import se.kommun.uppdrag.editor.SaveResult;
import se.kommun.uppdrag.editor.UploadedImage;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.HttpRequests;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;

/**
 * Handles the POST requests of the editor's pages, and serves the pages' scripts and style sheet.
 *
 * @param placed called after a file was stored beside a page; when it returns, a draft can show the file
 */
record EditorPosts(Path site, RequestGuard guard, EditingService editing, DraftView draftView, Runnable placed, Supplier<LocalDate> today) {

    static final String PATH = "/_redigera/";

    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:css|js|svg)");
    private static final String UPLOAD = "bild";
    private static final int MAX_IMAGE_BYTES = 15_000_000;
    private static final String[] IMAGE_TYPES = {"image/png", "image/jpeg", "image/gif", "image/webp"};

    /** Handles one kind of request, except uploads. */
    private interface Action {
        Result run(PreviewRequest request) throws IOException, HttpErrorException, EditRejectedException;
    }

    private record Result(int status, Map<String, Object> content) {}

    void handle(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(PATH.length());
        if (FILE.matcher(name).matches()) {
            PreviewResponses.resource(exchange, "editor/" + name);
            return;
        }
        Action action = switch (name) {
            case "prov" -> this::renderDraft;
            case "spara" -> this::save;
            case "skillnad" -> request -> new Result(200, Json.object("difference",
                    EditorJson.difference(editing.difference(request.page(), request.text("base"), request.writing()))));
            case "slang" -> request -> {
                editing.discardDraft(request.page());
                return new Result(200, Json.object());
            };
            case "ny" -> request -> new Result(201, Json.object("address", EditorPages.PATH
                    + editing.create(request.text("type"), request.text("title"), request.text("slug"), today.get()).name()));
            case "byt-namn" -> this::rename;
            case "publicera" -> this::publish;
            default -> null;
        };
        Result result;
        try {
            if (action == null && !name.equals(UPLOAD)) {
                throw new HttpErrorException(404, "Det finns ingen sådan adress.");
            }
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                throw new HttpErrorException(405, "Den här adressen tar bara emot POST.");
            }
            if (!guard.mayWrite(exchange)) {
                throw new HttpErrorException(403, "Sidan är från en tidigare start av förhandsvisningen. Ladda om den. Texten finns kvar.");
            }
            result = action == null ? uploadImage(exchange) : action.run(PreviewRequest.of(exchange));
        } catch (HttpErrorException error) {
            result = message(error.status(), error.getMessage());
        } catch (EditRejectedException refused) {
            result = message(400, refused.getMessage());
        } catch (IOException failed) {
            result = message(500, "Det gick inte att läsa eller skriva på disken (" + failed.getClass().getSimpleName() + ": " + failed.getMessage()
                    + "). Texten i fönstret är kvar. Kontrollera att disken inte är full och att du får skriva i mappen.");
        }
        PreviewResponses.bytes(exchange, result.status(), PreviewResponses.JSON, Json.bytes(result.content()));
    }

    private static Result message(int status, @Nullable String message) {
        return new Result(status, Json.object("message", message));
    }

    private Result renderDraft(PreviewRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = request.page();
        EditableSource text = "no".equals(request.json().texts().get("keep")) ? editing.read(page, request.text("base"), request.writing())
                : editing.write(page, request.text("base"), request.writing());
        DraftResult result = draftView.show(page, text.text());
        return new Result(200, Json.object("html", result.html() == null ? null : draftView.address(page),
                "problems", EditorJson.problems(result.problems(), text), "changed", editing.hasUnsaved(page)));
    }

    private Result save(PreviewRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = request.page();
        SaveResult saved = editing.save(page, request.text("base"), request.writing(), today.get());
        if (!saved.done()) {
            boolean gone = saved.base().equals(EditableSource.NONE);
            return new Result(409, Json.object("base", saved.base(), "theirs", EditorJson.text(saved.theirs()),
                    "difference", EditorJson.difference(saved.difference()),
                    "message", gone ? "Filen har tagits bort sedan du öppnade sidan. Din text är kvar och ingenting är skrivet."
                            : "Filen har ändrats sedan du öppnade sidan. Båda texterna är kvar och ingenting är skrivet."));
        }
        long errors = draftView.show(page, saved.theirs().text()).problems().stream().filter(Problem::isError).count();
        return new Result(200, Json.object("base", saved.base(), "saved", EditorJson.difference(saved.difference()), "errors", errors,
                "message", errors == 0 ? "Sparad." : "Sparad. Sidan har " + errors
                        + " fel. Webbplatsen visar den senaste versionen som var rätt tills felen är rättade."));
    }

    private Result rename(PreviewRequest request) throws IOException, HttpErrorException, EditRejectedException {
        RenameResult renamed = editing.rename(request.page(), request.text("base"), request.text("slug"));
        if (!renamed.done()) {
            return message(409, "Filen har ändrats sedan du öppnade sidan. Ladda om sidan och byt adress sedan.");
        }
        return new Result(200, Json.object("address", EditorPages.PATH + renamed.page().name(), "changed", renamed.changed()));
    }

    private Result uploadImage(HttpExchange exchange) throws IOException, HttpErrorException, EditRejectedException {
        String raw = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        Map<String, List<String>> query = HttpRequests.form(raw.getBytes(StandardCharsets.UTF_8), "Adressen går inte att läsa.");
        PagePath page = PreviewRequest.page(PagePath.ofName(query.getOrDefault("sida", List.of("")).get(0)));
        byte[] bytes = PreviewRequest.body(exchange, MAX_IMAGE_BYTES, IMAGE_TYPES);
        UploadedImage file = editing.place(page, query.getOrDefault("namn", List.of("")).get(0), bytes);
        placed.run();
        return new Result(201, Json.object("name", file.name(), "width", file.width(), "height", file.height()));
    }

    private Result publish(PreviewRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = request.page();
        Settings settings = SettingsReader.read(site, ignored -> { });
        if (!settings.has(Setting.BRANCH)) {
            throw new HttpErrorException(400, "Det går inte att publicera härifrån. Den som sköter webbplatsen kan skriva en gren efter publish.branch i jbake.properties.");
        }
        GitPublication publication = new GitPublication(site, settings.get(Setting.BRANCH), settings.get(Setting.REMOTE));
        String commit = publication.publish(page, request.text("message"));
        return new Result(200, Json.object("branch", publication.branch(), "commit", commit, "message", "Sidan ligger på grenen " + publication.branch()
                + (publication.remote().isEmpty() ? "." : ", som är skickad till " + publication.remote() + ".")));
    }
}
