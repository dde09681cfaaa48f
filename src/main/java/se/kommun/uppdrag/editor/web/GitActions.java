package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.util.Map;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.GitPublication;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.report.Json;

/** Publishes a page, or that it is deleted, through Git. */
record GitActions(EditorContext context) {

    Map<String, Action> byName() {
        return Map.of("publicera", Action.json(this::publish));
    }

    private Action.Reply publish(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        Settings settings = SettingsReader.read(context.site(), ignored -> { });
        GitPublication publication = GitPublication.of(context.site(), settings)
                .orElseThrow(() -> new HttpErrorException(400, "Det går inte att publicera härifrån. Den som sköter webbplatsen kan skriva en gren efter publish.branch i jbake.properties."));
        String commit = publication.publish(request.page(), request.text("message"));
        return new Action.Reply(200, Json.object("branch", publication.branch(), "commit", commit, "message", "Sidan är lämnad till den som lägger ut webbplatsen.",
                "address", SidePages.PATH + "papperskorg"));
    }
}
