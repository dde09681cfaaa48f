package se.kommun.uppdrag.browser;

import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.files.Resources;

/**
 * The window around Firefox's tabs, whose scripts may do what WebDriver BiDi has no command for.
 *
 * @param context of the window's own document
 */
record FirefoxWindow(ProtocolSession session, String context) {

    private static final String TAB = "gBrowser.browsers.find(browser => browser.browserId === %d)";

    /** Builds the accessibility tree from now on, also of pages and of focus that nobody has asked for yet. */
    void startAccessibility() {
        run("(window.accessibilityService = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService), '')");
    }

    /** The id of the tab that was opened last, which stays when the tab's process is replaced. */
    int newestTab() {
        return Integer.parseInt(run("String(gBrowser.browsers.at(-1).browserId)"));
    }

    /** Of the features that a person may choose, only colour schemes and forced colours can be overridden for a tab. */
    static boolean canEmulate(MediaFeature choice) {
        return choice != MediaFeature.REDUCED_MOTION && choice != MediaFeature.MORE_CONTRAST;
    }

    void media(int tab, List<MediaFeature> choices) {
        if (!choices.stream().allMatch(FirefoxWindow::canEmulate)) {
            throw new BrowserException("Firefox cannot be told of " + choices + " for one tab.");
        }
        set(tab, "prefersColorSchemeOverride", choices.contains(MediaFeature.DARK) ? "dark" : "light");
        set(tab, "forcedColorsOverride", choices.contains(MediaFeature.FORCED_COLORS) ? "active" : "none");
        set(tab, "mediumOverride", choices.contains(MediaFeature.PRINT) ? "print" : "");
    }

    void javascript(int tab, boolean enabled) {
        set(tab, "allowJavascript", enabled);
    }

    /** A line a node; see {@code firefox-tree.js}. */
    String accessibilityTree(int tab) {
        return run(Resources.text(FirefoxWindow.class, "firefox-tree.js") + "(" + TAB.formatted(tab) + ", false)");
    }

    String focused(int tab) {
        return run(Resources.text(FirefoxWindow.class, "firefox-tree.js") + "(" + TAB.formatted(tab) + ", true)");
    }

    private void set(int tab, String property, Object value) {
        run("(" + TAB.formatted(tab) + ".browsingContext." + property + " = " + ProtocolConnection.json(value) + ", '')");
    }

    private String run(String expression) {
        return FirefoxScript.evaluate(session, Map.of("expression", expression,
                "target", Map.of("context", context), "awaitPromise", true)).path("value").asText();
    }
}
