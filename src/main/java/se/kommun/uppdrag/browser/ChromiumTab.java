package se.kommun.uppdrag.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A tab of Chromium, over the DevTools protocol. */
final class ChromiumTab implements Tab {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final ProtocolSession session;
    private final PageLog log = new PageLog();
    private final Runnable closer;

    /** @param closer closes the tab and its profile */
    ChromiumTab(ProtocolSession session, String frame, Runnable closer) {
        this.session = session;
        this.closer = closer;
        ChromiumEvents events = new ChromiumEvents(log, frame);
        session.connection().listen(session.id(), (method, params) -> {
            if (method.equals("Page.javascriptDialogOpening")) { // Nothing goes on before it is answered.
                CompletableFuture.runAsync(() -> session.send("Page.handleJavaScriptDialog", Map.of("accept", true)));
            }
            events.accept(method, params);
        });
        Stream.of("Page", "Runtime", "Network", "Log", "Audits")
                .map(domain -> session.send(domain + ".enable", Map.of()).orTimeout(ProtocolSession.LIMIT_SECONDS, TimeUnit.SECONDS))
                .forEach(CompletableFuture::join);
        session.call("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        session.call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        session.call("Emulation.setScrollbarsHidden", Map.of("hidden", true)); // As those of a phone, they take no room.
    }

    @Override
    public void open(String url) {
        JsonValue answer = session.call("Page.navigate", Map.of("url", url));
        if (answer.has("errorText")) {
            throw new BrowserException(url + " kunde inte öppnas (" + answer.path("errorText").asText() + ").");
        }
        String loader = answer.path("loaderId").asText();
        if (!loader.isEmpty()) { // None when only the fragment changed.
            log.awaitDocument(loader, LIMIT, url);
        }
    }

    /** While the page's scripts are off, timers and animation frames never come. */
    @Override
    public JsonValue evaluate(String expression) {
        JsonValue answer = session.call("Runtime.evaluate", Map.of("expression", expression,
                "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new BrowserException(ChromiumEvents.exception(answer.path("exceptionDetails")));
        }
        return answer.path("result").path("value");
    }

    @Override
    public UserInput input() {
        return new ChromiumInput(session);
    }

    @Override
    public PageLog log() {
        return log;
    }

    @Override
    public void viewport(int width, int height, double deviceScaleFactor) {
        session.call("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", deviceScaleFactor, "mobile", false));
    }

    @Override
    public void media(MediaFeature... choices) {
        session.call("Emulation.setEmulatedMedia", MediaFeature.emulating(choices));
    }

    @Override
    public void preload(String function) {
        session.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", "(" + function + ")()"));
    }

    @Override
    public void javascript(boolean enabled) {
        session.call("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    @Override
    public void choose(String selector, Path file) {
        String field = object("document.querySelector(" + ProtocolConnection.json(selector) + ")");
        session.call("DOM.setFileInputFiles", Map.of("objectId", field, "files", List.of(file.toString())));
    }

    @Override
    public String focused() {
        return AccessibilityText.describe(session.call("Accessibility.getPartialAXTree",
                Map.of("objectId", object("document.activeElement || document.body"), "fetchRelatives", false)).path("nodes").path(0));
    }

    private String object(String expression) {
        return session.call("Runtime.evaluate", Map.of("expression", expression)).path("result").path("objectId").asText();
    }

    @Override
    public String accessibilityTree() {
        return new AccessibilityText(session.call("Accessibility.getFullAXTree").path("nodes"),
                session.call("DOM.getDocument", Map.of("depth", -1)).path("root")).toString();
    }

    @Override
    public byte[] screenshot() {
        return session.callForData("Page.captureScreenshot", Map.of());
    }

    @Override
    public byte[] fullPage() {
        JsonValue size = session.call("Page.getLayoutMetrics").path("cssContentSize");
        return session.callForData("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", Map.of("x", 0, "y", 0,
                "width", size.path("width").asDouble(), "height", size.path("height").asDouble(), "scale", 1)));
    }

    @Override
    public byte[] pdf() {
        return session.callForData("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
    }

    @Override
    public void close() {
        closer.run();
    }
}
