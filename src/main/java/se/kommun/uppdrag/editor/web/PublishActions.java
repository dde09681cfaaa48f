package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.util.Map;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.publish.PublishException;
import se.kommun.uppdrag.publish.SitePublication;
import se.kommun.uppdrag.report.Json;

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
            return new Action.Reply(200, PublishJson.of(SitePublication.of(context.site(), context.today().get()).prepare(), context.words()));
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
                Map<String, Object> plan = PublishJson.of(prepared, context.words());
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
}
