package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.MenuOrder;
import se.kommun.uppdrag.editor.NewPageRequest;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.RenameResult;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.report.Json;

/** Actions on whole pages: create, change the address. */
record PageActions(EditorContext context) {

    Map<String, Action> byName() {
        return Map.of("ny", Action.json(this::create), "byt-namn", Action.json(this::rename), "ordning", Action.json(this::order));
    }

    private Action.Reply create(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = context.editing().create(wanted(request), context.today().get());
        context.fileStored().run();
        return new Action.Reply(201, Json.object("address", EditorRoutes.PAGES + page.name()));
    }

    private static NewPageRequest wanted(EditorRequest request) throws HttpErrorException {
        Map<String, String> texts = request.json().texts();
        if (!texts.containsKey("from")) {
            return NewPageRequest.of(request.text("type"), request.text("title"), request.text("slug"));
        }
        NewPageRequest.Way way = switch (request.text("way")) {
            case "copy" -> NewPageRequest.Way.COPY;
            case "easy" -> NewPageRequest.Way.EASY;
            case "translation" -> NewPageRequest.Way.TRANSLATION;
            default -> throw new HttpErrorException(400, "Det går inte att göra en sida på det sättet.");
        };
        PagePath from = EditorRequest.page(PagePath.of(request.text("from")));
        return new NewPageRequest(request.text("title"), request.text("slug"), "", from, way, texts.getOrDefault("language", ""));
    }

    private Action.Reply order(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        List<PagePath> pages = new ArrayList<>();
        for (String file : request.text("files").split("\n")) {
            pages.add(EditorRequest.page(PagePath.of(file)));
        }
        new MenuOrder(context.editing()).set(pages, context.today().get());
        context.fileStored().run();
        return new Action.Reply(200, Json.object());
    }

    private Action.Reply rename(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        RenameResult renamed = context.editing().rename(request.page(), request.text("base"), request.text("slug"));
        if (!renamed.done()) {
            return Action.Reply.message(409, "Filen har ändrats sedan du öppnade sidan. Ladda om sidan och byt adress sedan.");
        }
        context.fileStored().run(); // until the site knows of it, the page would be told that its old address is taken
        return new Action.Reply(200, Json.object("address", EditorRoutes.PAGES + renamed.page().name(), "changed", renamed.changed()));
    }
}
