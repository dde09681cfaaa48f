package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditorWords;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.publish.PublishException;
import se.kommun.uppdrag.publish.PublishPlan;
import se.kommun.uppdrag.publish.SitePublication;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;

/** Publishes the whole site without Git. One request at a time; nothing in a request decides where or how. */
final class PublishActions {

    private final EditorContext context;

    PublishActions(EditorContext context) {
        this.context = context;
    }

    Map<String, Action> byName() {
        return Map.of("publicering-plan", Action.json(request -> plan()), "publicering-skicka", Action.json(this::send), "publicering-lage", Action.json(this::state));
    }

    private synchronized Action.Reply plan() throws IOException, EditRejectedException {
        try {
            return new Action.Reply(200, json(SitePublication.of(context.site(), context.today().get()).prepare()));
        } catch (PublishException refused) {
            throw new EditRejectedException(refused.getMessage());
        }
    }

    /** Sends what the editor has seen. If something has changed since, answers with the new plan instead. */
    private synchronized Action.Reply send(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        String seen = request.text("version");
        try {
            SitePublication publication = SitePublication.of(context.site(), context.today().get());
            SitePublication.Prepared prepared = publication.prepare();
            if (!prepared.build().published() || !prepared.plan().version().equals(seen)) {
                Map<String, Object> plan = json(prepared);
                plan.put("message", "Något har ändrats sedan du såg listan. Läs den nya listan, och publicera sedan.");
                return new Action.Reply(409, plan);
            }
            String said = publication.send(prepared.plan());
            return new Action.Reply(200, Json.object("message", "Publicerat." + (said.isEmpty() ? "" : " " + said)));
        } catch (PublishException refused) {
            throw new EditRejectedException(refused.getMessage());
        } catch (IOException broken) {
            throw new EditRejectedException("Allt kom inte fram: " + broken.getMessage() + ". Besökare ser hela sidor, några gamla och några nya. Publicera igen, så fortsätter det.");
        }
    }

    /** How far the saved page has gone. */
    private Action.Reply state(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        return new Action.Reply(200, Json.object("state", PublicationStates.of(context).of(context.editing().saved(request.page())).words()));
    }

    private Map<String, Object> json(SitePublication.Prepared prepared) {
        EditorWords words = context.words();
        List<Map<String, Object>> errors = prepared.build().problems().stream().filter(Problem::isError).map(problem -> {
            Map<String, Object> error = EditorJson.problem(problem, words);
            error.put("edit", EditorJson.edit(problem.place().file(), problem.place().line()));
            return error;
        }).toList();
        PublishPlan plan = prepared.plan();
        return Json.object("errors", errors, "pages", plan.pages().stream().map(PublishActions::json).toList(), "others", plan.otherFiles(),
                "empty", plan.isEmpty(), "version", plan.version());
    }

    private static Map<String, Object> json(PublishPlan.PageChange change) {
        boolean gone = change.change() == PublishPlan.Change.GONE;
        return Json.object("change", change.change().name().toLowerCase(Locale.ROOT), "title", change.page().title(), "address", change.page().address(),
                "edit", gone ? null : EditorJson.edit(change.page().file(), 0));
    }
}
