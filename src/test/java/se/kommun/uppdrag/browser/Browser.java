package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.util.Map;

/** One Chromium for a whole test run. Its pages share nothing: each has cookies, cache and storage of its own. */
public final class Browser implements AutoCloseable {

    private final Chromium chromium;
    private final Connection connection;
    private final Session session;

    private Browser(Chromium chromium, Connection connection) {
        this.chromium = chromium;
        this.connection = connection;
        this.session = new Session(connection, null);
    }

    /** Starts a browser, installing one where that can be done; fails with a sentence that says how to get one. */
    public static Browser start() throws IOException, InterruptedException {
        Chromium chromium = Chromium.start();
        try {
            return new Browser(chromium, new Connection(chromium.endpoint()));
        } catch (IOException | RuntimeException e) {
            chromium.close();
            throw e;
        }
    }

    /** An empty page of 1280 × 800 CSS pixels in a light scheme, which nothing has been loaded into. */
    public Page newPage() {
        String context = session.call("Target.createBrowserContext").path("browserContextId").asText();
        String target = session.call("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId").asText();
        String id = session.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId").asText();
        return new Page(new Session(connection, id), target, () -> {
            connection.forget(id);
            session.call("Target.disposeBrowserContext", Map.of("browserContextId", context));
        });
    }

    /** For example {@code HeadlessChrome/140.0.0.0}. */
    public String version() {
        return session.call("Browser.getVersion").path("product").asText();
    }

    @Override
    public void close() {
        try {
            session.call("Browser.close");
        } finally {
            connection.close();
            chromium.close();
        }
    }
}
