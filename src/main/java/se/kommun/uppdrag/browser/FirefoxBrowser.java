package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A Firefox, driven over WebDriver BiDi. */
final class FirefoxBrowser extends Browser {

    private final BrowserProcess process;
    private final ProtocolConnection connection;
    private final ProtocolSession session;
    private final String version;
    private final FirefoxWindow window;

    private FirefoxBrowser(BrowserProcess process, ProtocolConnection connection) {
        this.process = process;
        this.connection = connection;
        this.session = new ProtocolSession(connection, null);
        JsonValue browser = session.call("session.new", Map.of("capabilities", Map.of())).path("capabilities");
        this.version = "Firefox/" + browser.path("browserVersion").asText();
        session.call("session.subscribe", Map.of("events",
                List.of("browsingContext.load", "log.entryAdded", "network.beforeRequestSent")));
        this.window = new FirefoxWindow(session, session.call("browsingContext.getTree", Map.of("moz:scope", "chrome"))
                .path("contexts").path(0).path("context").asText());
        window.startAccessibility();
    }

    static Browser start() throws IOException, InterruptedException {
        BrowserProcess process = Firefox.start();
        try {
            return new FirefoxBrowser(process, new ProtocolConnection(Firefox.endpoint(process), FirefoxBrowser::context));
        } catch (IOException | RuntimeException e) {
            process.close();
            throw e;
        }
    }

    /** The tab that an event is about. */
    private static String context(JsonValue event) {
        JsonValue params = event.path("params");
        return params.path("context").asText(params.path("source").path("context").asText());
    }

    @Override
    Tab newTab() {
        String userContext = session.call("browser.createUserContext").path("userContext").asText();
        String context = session.call("browsingContext.create", Map.of("type", "tab", "userContext", userContext))
                .path("context").asText();
        return new FirefoxTab(session, context, window, () -> {
            connection.forget(context);
            session.call("browser.removeUserContext", Map.of("userContext", userContext));
        });
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void close() {
        try {
            session.call("browser.close");
        } finally {
            connection.close();
            process.close();
        }
    }
}
