package se.kommun.uppdrag.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A tab with a profile of its own. Every method waits until what it does has happened, or throws a {@link BrowserException} that says
 * what did not. Emulation (size, media, scripts) stays until it is changed, and is best set before {@link #open}. Not thread-safe.
 */
public class BrowserPage implements AutoCloseable {

    private final Tab tab;

    BrowserPage(Tab tab) {
        this.tab = tab;
        viewport(1280, 800, 1);
        media(MediaFeature.LIGHT);
    }

    final Tab tab() {
        return tab;
    }

    /** Loads an address and waits for its load event. An HTTP error status is a page like any other. */
    public BrowserPage open(String url) {
        tab.open(url);
        return this;
    }

    public String url() {
        return evaluate("location.href").asText();
    }

    /**
     * The value of a JavaScript expression, waited for when it is a promise. Works also when the page's own scripts are
     * switched off, but then timers and animation frames never come.
     *
     * @throws BrowserException with the error's text, when the expression throws
     */
    public JsonValue evaluate(String expression) {
        return tab.evaluate(expression);
    }

    /** Calls a JavaScript function, given as its source, with arguments that are turned into JSON. */
    public JsonValue call(String function, Object... arguments) {
        return evaluate("(" + function + ")("
                + Arrays.stream(arguments).map(ProtocolConnection::json).collect(Collectors.joining(",")) + ")");
    }

    /** Presses keys, one after the other. */
    public void key(Key... keys) {
        for (Key key : keys) {
            tab.input().press(key);
        }
    }

    /** Presses one key many times without waiting for each. */
    public void keyTimes(Key key, int times) {
        tab.input().press(key, times);
    }

    /** In CSS pixels. Zoom of 400 % on a screen of 1280 × 1024 is 320 × 256 with a scale of 4. */
    public BrowserPage viewport(int width, int height, double deviceScaleFactor) {
        tab.viewport(width, height, deviceScaleFactor);
        return this;
    }

    /** Exactly these choices, and a light scheme on screen where they say nothing else. */
    public BrowserPage media(MediaFeature... choices) {
        tab.media(choices);
        return this;
    }

    /** Whether this browser can emulate a choice. */
    public boolean canEmulate(MediaFeature choice) {
        return tab.canEmulate(choice);
    }

    /** Does something while the page has the keyboard's focus, as in a window that a person uses. Another page may wait for that. */
    public void whileFocused(Runnable action) {
        tab.whileFocused(action);
    }

    /** Runs a JavaScript function, given as its source, in every page from now on, before the page's own scripts. */
    public BrowserPage preload(String function) {
        tab.preload(function);
        return this;
    }

    /** Moves the pointer, in CSS pixels from the upper left corner of the window. */
    public void hover(double x, double y) {
        tab.input().hover(x, y);
    }

    /** A PNG of what the window shows. */
    public byte[] screenshot() {
        return tab.screenshot();
    }

    /** A PNG of the page in its whole height. */
    public byte[] fullPage() {
        return tab.fullPage();
    }

    /** What the page did up to this call. */
    public PageLog log() {
        evaluate("0"); // Events come in order: what was sent before this answer has been noted.
        return tab.log();
    }

    /** The address of every document that the page has shown since the log was cleared. Does not ask the browser, which may not answer. */
    public List<String> documents() {
        return tab.log().documents();
    }

    /** Empties the log before the next visit in the same tab. */
    public BrowserPage clearLog() {
        log().clear();
        return this;
    }

    /** What no page may have: see {@link PageLog#problems()}. */
    public List<String> problems() {
        return log().problems();
    }

    @Override
    public void close() {
        tab.close();
    }
}
