package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.editor.EditingService;

/** The addresses of the editor and what answers them. */
public final class EditorRoutes {

    /** Below this address are the editor's pages. */
    public static final String PAGES = "/redigera/";

    /** Below this address are what the editor's pages send, their scripts and their style sheet. */
    public static final String ACTIONS = "/_redigera/";

    private static final String STATUS = "/_preview/status.json";

    private final EditorContext context;

    /** Sends a file of the previewed site. */
    @FunctionalInterface
    public interface SiteFiles {
        /** @param path relative to the site's root */
        void send(HttpExchange exchange, String path) throws IOException;
    }

    /**
     * Prepares the editor of a site.
     *
     * @param site the site's folder
     * @param live the site as it is built at every change
     * @param files sends files of the site, for drafts that show them
     * @param today supplies the date
     * @param fileStored called after a file was stored beside a page; when it returns, a draft can show the file
     */
    public EditorRoutes(Path site, IncrementalSite live, SiteFiles files, WriteAccess access, Supplier<LocalDate> today, Runnable fileStored) {
        EditingService editing = new EditingService(site);
        context = new EditorContext(site, editing, live, new DraftView(files, editing, live), access, today, fileStored);
    }

    /** The handlers by address. The address stands for itself and everything below it; the longest one decides. */
    public Map<String, HttpHandler> handlers() {
        return Map.of(PAGES, new EditorPages(context)::show, PicturesPage.PATH, new PicturesPage(context)::show, ACTIONS, new EditorActions(context)::handle, DraftView.PATH, context.drafts()::handle,
                SidePages.PATH, new SidePages(context)::show,
                STATUS, new Status(context)::show);
    }
}
