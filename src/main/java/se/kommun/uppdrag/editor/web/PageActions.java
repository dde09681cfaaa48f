package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.util.Map;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.RenameResult;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.report.Json;

/** Actions on whole pages: create, change the address. */
record PageActions(EditorContext context) {

    Map<String, Action> byName() {
        return Map.of("ny", Action.json(this::create), "byt-namn", Action.json(this::rename));
    }

    private Action.Reply create(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = context.editing().create(request.text("type"), request.text("title"), request.text("slug"), context.today().get());
        return new Action.Reply(201, Json.object("address", EditorRoutes.PAGES + page.name()));
    }

    private Action.Reply rename(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        RenameResult renamed = context.editing().rename(request.page(), request.text("base"), request.text("slug"));
        if (!renamed.done()) {
            return Action.Reply.message(409, "Filen har ändrats sedan du öppnade sidan. Ladda om sidan och byt adress sedan.");
        }
        return new Action.Reply(200, Json.object("address", EditorRoutes.PAGES + renamed.page().name(), "changed", renamed.changed()));
    }
}
