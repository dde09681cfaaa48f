package se.kommun.uppdrag.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tab of WebKitGTK's browser. Its driver tells nothing of the console and of errors, and emulates nothing: another colour scheme is another
 * browser, which the next call starts with an empty page.
 */
final class WebKitTab implements Tab {

    private final WebDriverClient driver;
    private final PageLog log = new PageLog();
    private @Nullable WebKitWindow window;
    private boolean isDark;
    private int width;
    private int height;

    WebKitTab(WebDriverClient driver) {
        this.driver = driver;
    }

    private WebKitWindow window() {
        if (window == null) {
            window = WebKitWindow.open(driver, isDark);
            window.resize(width, height);
        }
        return window;
    }

    @Override
    public void open(String url) {
        window().session().post("/url", Map.of("url", url));
    }

    @Override
    public void awaitLoad(Runnable action, Duration limit) {
        evaluate("globalThis.isLeft = true"); // The next document has a global object of its own.
        action.run();
        Waiting.until("the next page", limit, () -> evaluate("!globalThis.isLeft && document.readyState === 'complete'").asBoolean());
    }

    @Override
    public JsonValue evaluate(String expression) {
        return window().evaluate(expression);
    }

    @Override
    public UserInput input() {
        return new WebDriverInput(actions -> window().session().post("/actions", Map.of("actions", actions)), this::evaluate);
    }

    /** Only the requests of the document that is shown are known, from the document itself. */
    @Override
    public PageLog log() {
        if (window != null) {
            evaluate("performance.getEntries().filter(({ entryType }) => /resource|navigation/.test(entryType)).map(({ name }) => name)")
                    .texts().forEach(log::addRequest);
        }
        return log;
    }

    @Override
    public void viewport(int newWidth, int newHeight, double deviceScaleFactor) {
        if (deviceScaleFactor != 1) {
            throw unable("magnify");
        }
        width = newWidth;
        height = newHeight;
        if (window != null) {
            window.resize(width, height);
        }
    }

    @Override
    public void media(MediaFeature... choices) {
        if (!List.of(choices).stream().allMatch(this::canEmulate)) {
            throw unable("emulate " + List.of(choices));
        }
        boolean dark = List.of(choices).contains(MediaFeature.DARK);
        if (dark != isDark) {
            isDark = dark;
            close();
        }
    }

    @Override
    public boolean canEmulate(MediaFeature choice) {
        return choice == MediaFeature.LIGHT || choice == MediaFeature.DARK;
    }

    @Override
    public void preload(String function) {
        throw unable("run a script before those of the page");
    }

    @Override
    public void javascript(boolean enabled) {
        if (!enabled) {
            throw unable("switch scripts off");
        }
    }

    @Override
    public void choose(String selector, Path file) {
        window().session().post("/element/" + window().find(selector) + "/value", Map.of("text", file.toString()));
    }

    @Override
    public String focused() {
        return window().focused();
    }

    @Override
    public String accessibilityTree() {
        throw unable("give the accessibility tree");
    }

    @Override
    public byte[] screenshot() {
        return Base64.getDecoder().decode(window().session().get("/screenshot").asText());
    }

    @Override
    public byte[] fullPage() {
        window().resize(width, evaluate("document.documentElement.scrollHeight").asInt());
        try {
            input().awaitDrawn(); // Until then the window that has grown is black.
            return screenshot();
        } finally {
            window().resize(width, height);
        }
    }

    @Override
    public byte[] pdf() {
        throw unable("print");
    }

    @Override
    public void close() {
        if (window != null) {
            window.close();
            window = null;
        }
    }

    private static BrowserException unable(String what) {
        return new BrowserException("WebKitGTK's driver cannot " + what + ".");
    }
}
