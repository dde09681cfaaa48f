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

/** Registers the editor's routes in the preview's server. */
final class Editor {

    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:css|js|svg)");

    private final PreviewServer server;
    private final EditorPages pages;
    private final EditorPosts posts;
    private final DraftView draftView;

    /** @param onFileStored called after a file was stored beside a page; when it returns, a draft can show the file */
    Editor(Path site, PreviewServer server, IncrementalSite live, Runnable onFileStored, Supplier<LocalDate> today) {
        this.server = server;
        EditingService editing = new EditingService(site);
        this.pages = new EditorPages(site, editing, server.guard(), live, today);
        this.draftView = new DraftView(server, editing, live);
        this.posts = new EditorPosts(site, server.guard(), editing, draftView, onFileStored, today);
    }

    void serve() {
        server.serve(EditorPages.PATH, pages::show);
        server.serve("/redigera", this::withoutSlash);
        server.serve(EditorPosts.PATH, this::fileOrPost);
        server.serve(DraftView.PATH, draftView::handle);
    }

    /** Redirects {@code /redigera}, as people type it. The route also gets pages of the site whose address begins with the same word. */
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
