package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.util.Map;
import se.kommun.uppdrag.build.DraftResult;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.editor.EditingService;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.SaveResult;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;

/** Actions on the text of one page: render, compare, save, discard. */
record TextActions(EditorContext context) {

    Map<String, Action> byName() {
        return Map.of("prov", Action.json(this::render), "spara", Action.json(this::save), "skillnad", Action.json(this::compare),
                "slang", Action.json(this::discard));
    }

    private Action.Reply render(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = request.page();
        EditingService editing = context.editing();
        EditableSource text = "no".equals(request.json().texts().get("keep")) ? editing.read(page, request.text("base"), request.writing())
                : editing.write(page, request.text("base"), request.writing());
        DraftResult result = context.drafts().show(page, text.text());
        return new Action.Reply(200, Json.object("html", result.html() == null ? null : context.drafts().address(page),
                "problems", EditorJson.problems(result.problems(), text), "changed", editing.hasUnsaved(page)));
    }

    private Action.Reply save(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = request.page();
        SaveResult saved = context.editing().save(page, request.text("base"), request.writing(), context.today().get());
        if (!saved.done()) {
            boolean gone = saved.base().equals(EditableSource.NONE);
            return new Action.Reply(409, Json.object("base", saved.base(), "theirs", EditorJson.text(saved.theirs()),
                    "difference", EditorJson.difference(saved.difference()),
                    "message", gone ? "Filen har tagits bort sedan du öppnade sidan. Din text är kvar och ingenting är skrivet."
                            : "Filen har ändrats sedan du öppnade sidan. Båda texterna är kvar och ingenting är skrivet."));
        }
        long errors = context.drafts().show(page, saved.theirs().text()).problems().stream().filter(Problem::isError).count();
        return new Action.Reply(200, Json.object("base", saved.base(), "saved", EditorJson.difference(saved.difference()), "errors", errors,
                "message", errors == 0 ? "Sparad." : "Sparad. Sidan har " + errors
                        + " fel. Webbplatsen visar den senaste versionen som var rätt tills felen är rättade."));
    }

    private Action.Reply compare(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        return new Action.Reply(200, Json.object("difference",
                EditorJson.difference(context.editing().difference(request.page(), request.text("base"), request.writing()))));
    }

    private Action.Reply discard(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        context.editing().discardDraft(request.page());
        return new Action.Reply(200, Json.object());
    }
}
