package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.build.DraftResult;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditSession;
import se.kommun.uppdrag.editor.EditingService;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.http.LocalResponses;

/**
 * Serves the page that is being edited as it will look. Its address mirrors the page's address on the site below
 * {@link #PATH}, so that relative links and files resolve as on the site.
 */
final class DraftView {

    static final String PATH = EditorRoutes.ACTIONS + "visning/";

    private static final int MAX_PAGES = 50;

    private final EditorRoutes.SiteFiles files;
    private final EditingService editing;
    private final IncrementalSite live;
    private final Map<String, String> latest = new LinkedHashMap<>();
    private long version;

    DraftView(EditorRoutes.SiteFiles files, EditingService editing, IncrementalSite live) {
        this.files = files;
        this.editing = editing;
        this.live = live;
    }

    /** Renders a text. If it cannot be rendered, the last page that could be is still shown. */
    DraftResult show(PagePath page, String text) throws IOException {
        DraftResult result = live.renderDraft(page.file(), text);
        if (result.html() != null) {
            put(page, result.html());
        }
        return result;
    }

    private synchronized void put(PagePath page, String html) {
        latest.remove(page.name());
        latest.put(page.name(), html);
        version++;
        if (latest.size() > MAX_PAGES) {
            latest.remove(latest.keySet().iterator().next());
        }
    }

    /** The address at which the page is shown; it changes with each rendering. */
    synchronized String address(PagePath page) {
        return PATH + page.name() + "?v=" + version;
    }

    private synchronized Optional<String> latest(PagePath page) {
        return Optional.ofNullable(latest.get(page.name()));
    }

    void handle(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(PATH.length());
        Optional<PagePath> page = PagePath.ofName(name);
        if (page.isEmpty()) {
            files.send(exchange, name);
            return;
        }
        exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
        LocalResponses.text(exchange, 200, HttpResponses.HTML, latest(page.get()).or(() -> renderStored(page.get()))
                .orElse("<!doctype html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Sidan kan inte visas än</title></head>"
                        + "<body><main><h1>Sidan kan inte visas än</h1><p>Rätta felen i listan, så visas sidan här.</p></main></body></html>\n"));
    }

    /** Renders the page's draft or file: after a restart nothing is rendered yet. */
    private Optional<String> renderStored(PagePath page) {
        try {
            Optional<EditSession> opened = editing.open(page);
            return opened.isEmpty() ? Optional.empty() : Optional.ofNullable(show(page, opened.get().text().text()).html());
        } catch (IOException | EditRejectedException unreadable) {
            return Optional.empty(); // the frame shows a message instead
        }
    }
}
