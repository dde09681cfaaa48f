package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.editor.ActiveEditors;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.LocalResponses;
import se.kommun.uppdrag.report.Json;

/** Leads the writing requests of the editor's pages to their {@link Action}, and serves the pages' scripts and style sheet. */
final class EditorActions {

    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:css|js|svg)");

    private final WriteAccess access;
    private final Map<String, Action> actions = new LinkedHashMap<>();

    EditorActions(EditorContext context) {
        this.access = context.access();
        Stream.of(new TextActions(context).byName(), new PageActions(context).byName(), new MediaActions(context).byName(), new GitActions(context).byName(),
                new HistoryActions(context, new ActiveEditors(InstantSource.system())).byName(), new PublishActions(context).byName())
                .forEach(actions::putAll);
    }

    void handle(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(EditorRoutes.ACTIONS.length());
        if (FILE.matcher(name).matches()) {
            LocalResponses.resource(exchange, EditorActions.class, name);
            return;
        }
        Action.Reply reply = reply(exchange, actions.get(name));
        LocalResponses.bytes(exchange, reply.status(), LocalResponses.JSON, Json.bytes(reply.content()));
    }

    private Action.Reply reply(HttpExchange exchange, @Nullable Action action) {
        try {
            if (action == null) {
                throw new HttpErrorException(404, "Det finns ingen sådan adress.");
            }
            access.require(exchange);
            return action.run(exchange);
        } catch (HttpErrorException error) {
            return Action.Reply.message(error.status(), error.getMessage());
        } catch (EditRejectedException refused) {
            return Action.Reply.message(400, refused.getMessage());
        } catch (IOException failed) {
            return Action.Reply.message(500, "Det gick inte att läsa eller skriva på disken (" + failed.getClass().getSimpleName() + ": " + failed.getMessage()
                    + "). Texten i fönstret är kvar. Kontrollera att disken inte är full och att du får skriva i mappen.");
        }
    }
}
