package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.editor.InterruptedSaves;
import se.kommun.uppdrag.http.ServerThreads;

/**
 * Shows the site on this machine while it is written: what a build for publishing makes, with drafts, kept in memory and
 * brought up to date at every change. While the sources have errors the last good pages stay, with the problems beside them.
 */
public final class Preview implements AutoCloseable {

    private final Path site;
    private final Supplier<LocalDate> today;
    private final PreviewServer server;
    private final Watcher watcher;
    private final IncrementalSite live;
    private final AtomicLong changes = new AtomicLong();
    private final ExecutorService baker = Executors.newSingleThreadExecutor(ServerThreads.named("bake"));
    private volatile LocalDate builtOn;
    private volatile boolean closed;

    /**
     * Builds once and starts serving.
     *
     * @param site the site's folder
     * @param port the port wanted; the next free one is taken when it is in use, any free one for 0
     * @param today asked at every build
     */
    public Preview(Path site, int port, Supplier<LocalDate> today) throws IOException {
        this.site = site;
        this.today = today;
        InterruptedSaves.removeLeftovers(site);
        this.watcher = new Watcher(site);
        this.server = new PreviewServer(port, this::live, site, today);
        this.live = IncrementalSite.withSpelling(site, today, Map.of(Setting.BASE_URL, server.address(),
                Setting.FORM_ENDPOINT, server.address() + PreviewServer.RECEIVER,
                Setting.FEEDBACK_ENDPOINT, server.address() + PreviewServer.FEEDBACK_RECEIVER), this::again);
        this.builtOn = today.get();
        live.update();
        new Editor(site, server, live, this::placed, today).serve();
        server.start();
    }

    /** The start page's address. */
    public String address() {
        return server.address();
    }

    /** The start page's address with a key that lets one browser in, once. */
    public String newAddress() {
        return server.newAddress();
    }

    /**
     * A file that opens such an address, for whoever starts a browser: every account can list the command lines of the machine, and
     * this file is its owner's alone.
     *
     * @throws IOException when it cannot be written
     */
    public Path openingFile() throws IOException {
        return new PrivateFolder(site).write("oppna-forhandsvisningen.html", SignInPages.continueLink(newAddress()));
    }

    /** Builds at every change, and when a new day begins, until the preview is closed. */
    public void run() throws IOException, InterruptedException {
        while (watcher.await(() -> !today.get().equals(builtOn))) {
            again();
        }
    }

    private void again() {
        changes.incrementAndGet();
        try {
            baker.execute(this::build);
        } catch (RejectedExecutionException ended) {
            return; // nobody looks any more
        }
    }

    /** A bake that a newer change overtakes is given up; what it has made so far is not made again. */
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

    /** The watcher would see it too, but an editor shows the picture at once, and smaller ones must be made of it first. */
    private void placed() {
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
     * Ends it. Bakes that are under way or wait are given up; when this returns, nothing is written to the site's folder any more.
     *
     * @throws IOException when something still writes after a minute
     */
    @Override
    public void close() throws IOException {
        closed = true;
        baker.shutdown();
        watcher.close();
        try {
            server.stop();
        } finally {
            ServerThreads.end(baker, "Förhandsvisningen håller fortfarande på att skriva.");
        }
    }
}
