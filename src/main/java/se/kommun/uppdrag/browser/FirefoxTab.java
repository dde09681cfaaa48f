package se.kommun.uppdrag.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A tab of Firefox, over WebDriver BiDi. What that lacks is asked of the browser's own window. */
final class FirefoxTab implements Tab {

    private final ProtocolSession session;
    private final String context;
    private final FirefoxWindow window;
    private final int browserId;
    private final Runnable closer;
    private final PageLog log = new PageLog();
    private boolean scripts = true;

    /**
     * @param context of the tab, which was the last to be opened
     * @param closer closes the tab and its profile
     */
    FirefoxTab(ProtocolSession session, String context, FirefoxWindow window, Runnable closer) {
        this.session = session;
        this.context = context;
        this.window = window;
        this.browserId = window.newestTab();
        this.closer = closer;
        session.connection().listen(context, new FirefoxEvents(log)::accept);
    }

    @Override
    public void open(String url) {
        session.call("browsingContext.navigate", Map.of("context", context, "url", url, "wait", "complete"));
    }

    @Override
    public JsonValue evaluate(String expression) {
        return RemoteValue.toJson(evaluateIn(expression));
    }

    /** In the page's own realm, or, while its scripts are off, in one beside it. */
    private JsonValue evaluateIn(String expression) {
        Map<String, String> target = new TreeMap<>(Map.of("context", context));
        if (!scripts) {
            target.put("sandbox", "tests");
        }
        return FirefoxScript.evaluate(session, Map.of("expression", expression, "target", target,
                "awaitPromise", true, "userActivation", true));
    }

    @Override
    public UserInput input() {
        return new WebDriverInput(actions -> session.call("input.performActions", Map.of("context", context, "actions", actions)),
                drawn -> session.call("script.evaluate", Map.of("expression", drawn, "awaitPromise", true,
                        "target", Map.of("context", context, "sandbox", "input"))));
    }

    @Override
    public PageLog log() {
        return log;
    }

    @Override
    public void viewport(int width, int height, double deviceScaleFactor) {
        session.call("browsingContext.setViewport", Map.of("context", context,
                "viewport", Map.of("width", width, "height", height), "devicePixelRatio", deviceScaleFactor));
    }

    @Override
    public void media(MediaFeature... choices) {
        window.media(browserId, List.of(choices));
    }

    @Override
    public boolean canEmulate(MediaFeature choice) {
        return FirefoxWindow.canEmulate(choice);
    }

    /** One tab of the window has the keyboard at a time. */
    @Override
    public void whileFocused(Runnable action) {
        synchronized (window) {
            session.call("browsingContext.activate", Map.of("context", context));
            action.run();
        }
    }

    @Override
    public void preload(String function) {
        session.call("script.addPreloadScript", Map.of("functionDeclaration", function, "contexts", List.of(context)));
    }

    @Override
    public void javascript(boolean enabled) {
        scripts = enabled;
        window.javascript(browserId, enabled);
    }

    @Override
    public void choose(String selector, Path file) {
        String field = evaluateIn("document.querySelector(" + ProtocolConnection.json(selector) + ")")
                .path("sharedId").asText();
        session.call("input.setFiles", Map.of("context", context, "element", Map.of("sharedId", field), "files", List.of(file.toString())));
    }

    @Override
    public String focused() {
        return window.focused(browserId);
    }

    @Override
    public String accessibilityTree() {
        return window.accessibilityTree(browserId);
    }

    @Override
    public byte[] screenshot() {
        return picture("viewport");
    }

    @Override
    public byte[] fullPage() {
        return picture("document");
    }

    private byte[] picture(String origin) {
        return session.callForData("browsingContext.captureScreenshot", Map.of("context", context, "origin", origin));
    }

    @Override
    public byte[] pdf() {
        return session.callForData("browsingContext.print", Map.of("context", context, "background", true));
    }

    @Override
    public void close() {
        closer.run();
    }
}
