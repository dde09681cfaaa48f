package se.kommun.uppdrag.preview;

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

/**
 * Shows what the page in the editor would become. It stands at the page's own place in a copy of the site's addresses,
 * so that its links and files are found as they will be.
 */
final class DraftView {

    static final String PATH = "/_redigera/visning/";

    private static final int MOST = 50;

    private final PreviewServer server;
    private final EditingService desk;
    private final IncrementalSite live;
    private final Map<String, String> latest = new LinkedHashMap<>();
    private long version;

    DraftView(PreviewServer server, EditingService desk, IncrementalSite live) {
        this.server = server;
        this.desk = desk;
        this.live = live;
    }

    /** Tries a text and returns what came of it. A text that makes no page leaves the one that is shown. */
    DraftResult show(PagePath page, String text) throws IOException {
        DraftResult trial = live.trial(page.file(), text);
        if (trial.html() != null) {
            put(page, trial.html());
        }
        return trial;
    }

    private synchronized void put(PagePath page, String html) {
        latest.remove(page.name());
        latest.put(page.name(), html);
        version++;
        if (latest.size() > MOST) {
            latest.remove(latest.keySet().iterator().next());
        }
    }

    /** Where the page is shown. */
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
            server.site(exchange, name);
            return;
        }
        exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
        PreviewResponses.text(exchange, 200, HttpResponses.HTML, latest(page.get()).or(() -> tried(page.get()))
                .orElse("<!doctype html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Sidan kan inte visas än</title></head>"
                        + "<body><main><h1>Sidan kan inte visas än</h1><p>Rätta felen i listan, så visas sidan här.</p></main></body></html>\n"));
    }

    /** After a restart nothing has been tried yet. */
    private Optional<String> tried(PagePath page) {
        try {
            Optional<EditSession> opened = desk.open(page);
            return opened.isEmpty() ? Optional.empty() : Optional.ofNullable(show(page, opened.get().text().text()).html());
        } catch (IOException | EditRejectedException unreadable) {
            return Optional.empty(); // said in the frame
        }
    }
}
