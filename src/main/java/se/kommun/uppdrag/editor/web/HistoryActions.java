package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.editor.ActiveEditors;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.SaveResult;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.report.Json;

/** Actions so that no text is lost: earlier versions, the bin, merges, and who else edits a page. */
record HistoryActions(EditorContext context, ActiveEditors active) {

    Map<String, Action> byName() {
        return Map.of("aterstall", Action.json(this::restore), "ta-bort", Action.json(this::delete), "lagg-tillbaka", Action.json(this::undelete),
                "sla-ihop", Action.json(this::merge), "lage", Action.json(this::state));
    }

    private Action.Reply restore(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = request.page();
        SaveResult restored = context.editing().restore(page, request.text("base"), request.text("version"), context.today().get());
        return restored.done() ? new Action.Reply(200, Json.object("address", EditorRoutes.PAGES + page.name()))
                : Action.Reply.message(409, "Sidan har ändrats sedan du öppnade listan. Ladda om den, och försök igen.");
    }

    private Action.Reply delete(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        context.editing().bin().delete(request.page(), request.text("base"));
        return new Action.Reply(200, Json.object("address", SidePages.PATH + "papperskorg"));
    }

    private Action.Reply undelete(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = context.editing().bin().restore(request.text("version"));
        return new Action.Reply(200, Json.object("address", EditorRoutes.PAGES + page.name()));
    }

    /** The choices are words with commas between them: {@code mine}, {@code theirs} or {@code both}. */
    private Action.Reply merge(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        context.editing().merge(request.page(), request.text("base"), request.text("theirs"), request.writing(), List.of(request.text("choices").split(",")));
        return new Action.Reply(200, Json.object());
    }

    /** The hash of the page's file, and how many other windows have the page open. */
    private Action.Reply state(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = request.page();
        String window = request.text("window");
        if ("yes".equals(request.json().texts().get("closed"))) {
            active.closed(window);
        }
        int others = "yes".equals(request.json().texts().get("closed")) ? 0 : active.seen(page, window);
        return new Action.Reply(200, Json.object("base", context.editing().saved(page).hash(), "others", others));
    }
}
