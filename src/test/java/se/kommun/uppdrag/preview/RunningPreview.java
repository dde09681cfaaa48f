package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** A copy of the fixture site, and a preview of it that builds at every change. */
public final class RunningPreview implements AutoCloseable {

    private final SiteCopy site;
    private Preview preview;
    private Thread builder;

    private RunningPreview(SiteCopy site) {
        this.site = site;
    }

    /** @param before what is done to the copy before it is shown */
    public static RunningPreview of(Path folder, Consumer<SiteCopy> before) throws IOException {
        RunningPreview running = new RunningPreview(FixtureSite.copyTo(folder));
        before.accept(running.site);
        running.start(0);
        return running;
    }

    private void start(int port) throws IOException {
        preview = Previews.of(site.folder(), port, () -> Previews.TODAY);
        builder = new Thread(() -> {
            try {
                preview.run();
            } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        builder.setDaemon(true);
        builder.start();
    }

    public SiteCopy site() {
        return site;
    }

    /** The address of a page, or of the start page for an empty path. */
    public String url(String path) {
        return preview.address() + path;
    }

    /** As {@link #url}, with a key that lets a browser in that was not let in before. */
    public String entry(String path) {
        String[] parts = path.split("(?=#)", 2);
        return url(parts[0]) + "?" + URI.create(preview.newAddress()).getRawQuery() + (parts.length == 2 ? parts[1] : "");
    }

    /** Ends the preview. */
    public int stop() throws Exception {
        int port = URI.create(preview.address()).getPort();
        preview.close();
        builder.interrupt();
        builder.join();
        return port;
    }

    /** Starts it again at the port where it was. */
    public void startAt(int port) throws IOException {
        start(port);
    }

    @Override
    public void close() throws Exception {
        stop();
    }
}
