package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.commons.io.file.PathUtils;
import se.kommun.uppdrag.build.Build;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.spelling.Spelling;

/**
 * Shows the site on this machine while it is written: the same build as for publishing, with drafts, into a folder of
 * its own; again at every change. While the sources have errors the last good pages stay, with the problems beside them.
 */
public final class Preview implements AutoCloseable {

    private final Path site;
    private final Supplier<LocalDate> today;
    private final Spelling spelling;
    private boolean closed;
    private final Path folder;
    private final PreviewServer server;
    private final Watcher watcher;
    private final AtomicReference<Build.Result> latest = new AtomicReference<>();

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
        this.folder = Files.createTempDirectory("uppdrag-preview-");
        this.watcher = new Watcher(site);
        this.server = new PreviewServer(folder.resolve("site"), port, latest::get, site, today);
        this.spelling = Spelling.swedish().hasty(this::again);
        build();
        new Editor(site, server, new TrialBake(site, this::overrides, today), latest::get, today).serve();
        server.start();
    }

    private void again() {
        build();
        server.announce();
    }

    /** The start page's address. */
    public String address() {
        return server.address();
    }

    /** Builds at every change until the preview is closed. */
    public void run() throws IOException, InterruptedException {
        while (watcher.await()) {
            again();
        }
    }

    private synchronized void build() {
        if (closed) {
            return;
        }
        latest.set(Build.run(new Build.Options(site, folder.resolve("site"), true, today.get()).with(overrides()).with(spelling)));
    }

    /** The settings of the site that the preview has its own of. */
    private Map<Setting, String> overrides() {
        return Map.of(Setting.BASE_URL, server.address(),
                Setting.FORM_ENDPOINT, server.address() + PreviewServer.RECEIVER,
                Setting.FEEDBACK_ENDPOINT, server.address() + PreviewServer.RECEIVER);
    }

    /** The latest build. */
    public Build.Result latest() {
        return latest.get();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        watcher.close();
        server.stop();
        PathUtils.deleteDirectory(folder);
    }
}
