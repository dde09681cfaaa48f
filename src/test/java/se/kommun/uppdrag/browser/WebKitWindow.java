package se.kommun.uppdrag.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A running browser with one window, which has no bars: a window with them cannot be as narrow as a telephone.
 *
 * @param session commands go to it
 */
record WebKitWindow(WebDriverClient session, String version) {

    private static final Duration LIMIT = Duration.ofSeconds(ProtocolSession.LIMIT_SECONDS);

    static WebKitWindow open(WebDriverClient driver, boolean isDark) {
        List<String> arguments = new ArrayList<>(List.of("--automation", "--javascript-can-open-windows-automatically=true"));
        if (isDark) {
            arguments.add("--dark-mode");
        }
        Map<String, Object> options = Map.of("webkitgtk:browserOptions", Map.of("args", arguments));
        JsonValue started = driver.post("/session", Map.of("capabilities", Map.of("alwaysMatch", options)));
        WebDriverClient session = driver.session(started.path("sessionId").asText());
        session.post("/timeouts", Map.of("script", LIMIT.toMillis()));
        WebKitWindow window = new WebKitWindow(session, started.path("capabilities").path("browserVersion").asText());
        try {
            window.dropBars();
        } catch (BrowserException e) {
            window.close(); // The driver has one session at a time.
            throw e;
        }
        return window;
    }

    private void dropBars() {
        String first = session.get("/window").asText();
        evaluate("open('about:blank', '_blank', 'popup,noopener,width=1280,height=800') && 0");
        Waiting.until("a window without bars", LIMIT, () -> session.get("/window/handles").size() == 2);
        session.post("/window", Map.of("handle",
                session.get("/window/handles").texts().stream().filter(handle -> !handle.equals(first)).findFirst().orElseThrow()));
    }

    JsonValue evaluate(String expression) {
        return session.post("/execute/sync", Map.of("script", "return (" + expression + "\n);", "args", List.of()));
    }

    void resize(int width, int height) {
        session.post("/window/rect", Map.of("width", width, "height", height));
        Waiting.until("a window of " + width + " × " + height, LIMIT, () -> evaluate("innerWidth + ' ' + innerHeight").asText().equals(width + " " + height));
    }

    /** @return the element's reference */
    String find(String selector) {
        return reference(session.post("/element", Map.of("using", "css selector", "value", selector)));
    }

    /** Role and name of what has the focus, as they are computed for assistive technology. */
    String focused() {
        String element = "/element/" + reference(session.get("/element/active"));
        return session.get(element + "/computedrole").asText() + " \"" + session.get(element + "/computedlabel").asText() + '"';
    }

    /** @param element as WebDriver has it in JSON (section 12.3) */
    private static String reference(JsonValue element) {
        return element.path("element-6066-11e4-a52e-4f735466cecf").asText();
    }

    void close() {
        session.delete("");
    }
}
