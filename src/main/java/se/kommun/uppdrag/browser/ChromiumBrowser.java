package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.util.Map;

/** A Chromium, driven over the Chrome DevTools Protocol. */
final class ChromiumBrowser extends Browser {

    private final BrowserProcess process;
    private final ProtocolConnection connection;
    private final ProtocolSession session;

    private ChromiumBrowser(BrowserProcess process, ProtocolConnection connection) {
        this.process = process;
        this.connection = connection;
        this.session = new ProtocolSession(connection, null);
    }

    static Browser start() throws IOException, InterruptedException {
        BrowserProcess process = Chromium.start();
        try {
            return new ChromiumBrowser(process,
                    new ProtocolConnection(Chromium.endpoint(process), event -> event.path("sessionId").asText()));
        } catch (IOException | RuntimeException e) {
            process.close();
            throw e;
        }
    }

    @Override
    Tab newTab() {
        String context = session.call("Target.createBrowserContext").path("browserContextId").asText();
        String target = session.call("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId").asText();
        String id = session.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId").asText();
        return new ChromiumTab(new ProtocolSession(connection, id), target, () -> {
            connection.forget(id);
            session.call("Target.disposeBrowserContext", Map.of("browserContextId", context));
        });
    }

    @Override
    public String version() {
        return session.call("Browser.getVersion").path("product").asText();
    }

    @Override
    public void close() {
        try {
            session.call("Browser.close");
        } finally {
            connection.close();
            process.close();
        }
    }
}
