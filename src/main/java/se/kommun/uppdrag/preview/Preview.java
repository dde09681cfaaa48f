package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.editor.InterruptedSaves;
import se.kommun.uppdrag.editor.web.EditorRoutes;
import se.kommun.uppdrag.http.ServerThreads;

/**
 * Serves the site on this machine while it is edited: the same output as a build for publishing, plus drafts. It is held in
 * memory and updated at every change. While the sources have errors, the last valid pages are served together with the problems.
 */
public final class Preview implements AutoCloseable {

    private final Path site;
    private final Supplier<LocalDate> today;
    private final PreviewServer server;
    private final Watcher watcher;
    private final IncrementalSite live;
    private final AtomicLong changes = new AtomicLong();
    private final ExecutorService builder = Executors.newSingleThreadExecutor(ServerThreads.named("build"));
    private volatile LocalDate builtOn;
    private volatile boolean closed;

    /**
     * Builds once and starts serving.
     *
     * @param site the site's folder
     * @param port the preferred port; if it is in use, the next free one is taken. 0 means any free port.
     * @param today supplies the date for each build
     */
    public Preview(Path site, int port, Supplier<LocalDate> today) throws IOException {
        this(site, port, today, (overrides, whenRead) -> IncrementalSite.withSpelling(site, today, overrides, whenRead));
    }

    /** @param live makes the site in memory of settings that replace its own, and what to run when more is known of its spelling */
    Preview(Path site, int port, Supplier<LocalDate> today, BiFunction<Map<Setting, String>, Runnable, IncrementalSite> live) throws IOException {
        this.site = site;
        this.today = today;
        InterruptedSaves.removeLeftovers(site);
        this.watcher = new Watcher(site);
        this.server = new PreviewServer(port, this::live, site);
        CompletableFuture<Void> made = new CompletableFuture<>(); // until then nothing builds: the dictionary may already be loaded
        this.live = live.apply(Map.of(Setting.BASE_URL, server.address(),
                Setting.FORM_ENDPOINT, server.address() + PreviewServer.RECEIVER,
                Setting.FEEDBACK_ENDPOINT, server.address() + PreviewServer.FEEDBACK_RECEIVER,
                Setting.ACCESSIBILITY_ENDPOINT, server.address() + PreviewServer.ACCESSIBILITY_RECEIVER), () -> made.thenRun(this::scheduleBuild));
        this.builtOn = today.get();
        this.live.update();
        serveEditor();
        server.start();
        made.complete(null);
    }

    private void serveEditor() {
        new EditorRoutes(site, live, server::site, server.writeAccess(), today, this::onFileStored).handlers().forEach(server::serve);
    }

    /** The start page's address. */
    public String address() {
        return server.address();
    }

    /** The start page's address with a new one-time key that signs a browser in. */
    public String newAddress() {
        return server.newAddress();
    }

    /**
     * Writes an HTML file that leads to a {@link #newAddress}, for starting a browser. The address must not be on a command line, because
     * every account on the machine can list those; only the owner can read this file.
     *
     * @throws IOException if the file cannot be written
     */
    public Path openingFile() throws IOException {
        return new PrivateFolder(site).write("oppna-forhandsvisningen.html", SignIn.continueLink(newAddress()));
    }

    /** Builds at every change and at the start of a new day. Returns when the preview is closed. */
    public void run() throws IOException, InterruptedException {
        while (watcher.await(() -> !today.get().equals(builtOn))) {
            scheduleBuild();
        }
    }

    private void scheduleBuild() {
        changes.incrementAndGet();
        try {
            builder.execute(this::build);
        } catch (RejectedExecutionException ended) {
            return; // the preview is closed
        }
    }

    /** Updates the site. A build is cancelled when a newer change arrives; its finished parts are reused. */
    private void build() {
        long change = changes.get();
        if (closed) {
            return;
        }
        builtOn = today.get();
        if (live.update(server.shownAddresses(), server::announce, () -> closed || changes.get() != change)) {
            server.announce();
        }
    }

    /** Updates at once, without waiting for the watcher: the editor shows the image immediately, and its smaller variants must exist. */
    private void onFileStored() {
        live.update();
        server.announce();
    }

    private IncrementalSite live() {
        return live;
    }

    /** The latest build. */
    public DiskBuild.Result latest() {
        return live.latest();
    }

    /**
     * Closes the preview and cancels running and waiting builds. After it returns, nothing writes to the site's folder.
     *
     * @throws IOException if something still writes after a minute
     */
    @Override
    public void close() throws IOException {
        closed = true;
        builder.shutdown();
        watcher.close();
        try {
            server.stop();
        } finally {
            ServerThreads.end(builder, "Förhandsvisningen håller fortfarande på att skriva.");
        }
    }
}
