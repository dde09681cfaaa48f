package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.editor.EditingService;
import se.kommun.uppdrag.http.HttpResponses;

/** The editor's addresses, put into the preview. */
final class Editor {

    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:css|js|svg)");

    private final PreviewServer server;
    private final EditorPages pages;
    private final EditorPosts posts;
    private final DraftView showing;

    /** @param placed run when a file has been put beside a page, until the next trial may show it */
    Editor(Path site, PreviewServer server, IncrementalSite live, Runnable placed, Supplier<LocalDate> today) {
        this.server = server;
        EditingService desk = new EditingService(site);
        this.pages = new EditorPages(site, desk, server.guard(), live, today);
        this.showing = new DraftView(server, desk, live);
        this.posts = new EditorPosts(site, server.guard(), desk, showing, placed, today);
    }

    void serve() {
        server.serve(EditorPages.PATH, pages::show);
        server.serve("/redigera", this::withoutSlash);
        server.serve(EditorPosts.PATH, this::fileOrPost);
        server.serve(DraftView.PATH, showing::handle);
    }

    /** What somebody types; a page of the site may begin with the same word. */
    private void withoutSlash(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/redigera")) {
            HttpResponses.redirect(exchange, 302, EditorPages.PATH);
        } else {
            server.page(exchange);
        }
    }

    private void fileOrPost(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(EditorPosts.PATH.length());
        if (FILE.matcher(name).matches()) {
            PreviewResponses.resource(exchange, "editor/" + name);
        } else {
            posts.handle(exchange);
        }
    }
}
