package se.kommun.uppdrag.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A tab with a profile of its own. Everything waits until it has happened or throws a {@link BrowserException} that says
 * what did not. Emulation (size, media, scripts) stays until it is changed, and is best set before {@link #open}.
 */
public final class Page implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Tab tab;

    Page(Tab tab) {
        this.tab = tab;
        viewport(1280, 800, 1);
        media(Media.LIGHT);
    }

    /** Loads an address and waits for its load event. An HTTP error status is a page like any other. */
    public Page open(String url) {
        tab.open(url);
        return this;
    }

    /** Does something that leads to another page, by link, form or script, and waits for that page's load event. */
    public void awaitLoad(Runnable action) {
        PageLog log = tab.log();
        int before = log.loadCount();
        action.run();
        log.awaitLoads(loads -> loads.size() > before, LIMIT, "The next page");
    }

    /** Clicks what leads to another page, and waits for that. */
    public void follow(String selector) {
        awaitLoad(() -> click(selector));
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
    public JsonNode evaluate(String expression) {
        return tab.evaluate(expression);
    }

    /** Calls a JavaScript function, given as its source, with arguments that are turned into JSON. */
    public JsonNode call(String function, Object... arguments) {
        return evaluate("(" + function + ")("
                + Arrays.stream(arguments).map(Connection::json).collect(Collectors.joining(",")) + ")");
    }

    public boolean exists(String selector) {
        return call("selector => document.querySelector(selector) !== null", selector).asBoolean();
    }

    /** The text of the first element that matches, as it is shown. */
    public String text(String selector) {
        return call(Script.TEXT, selector).asText();
    }

    /** Waits until a selector matches something that is shown. */
    public void waitFor(String selector) {
        Waiting.until("\"" + selector + "\" to be shown", LIMIT, () -> call(Script.SHOWN, selector).asBoolean());
    }

    /** Waits until a JavaScript expression is true. */
    public void waitUntil(String condition) {
        Waiting.until(condition, LIMIT, () -> evaluate("!!(" + condition + ")").asBoolean());
    }

    /**
     * Clicks with the mouse in the middle of the first element that matches, which must be shown and not covered. Waits until it stays
     * where it is: after typing, Firefox scrolls back to the field in a later frame.
     */
    public void click(String selector) {
        long end = System.nanoTime() + LIMIT.toNanos();
        JsonNode point;
        do {
            point = call(Script.POINT, selector, true);
            if (point.has("problem") || System.nanoTime() > end) {
                throw new BrowserException("Cannot click \"" + selector + "\" on " + url() + ": it " + point.path("problem").asText("does not stay where it is"));
            }
            tab.input().awaitDrawn();
        } while (!point.equals(call(Script.POINT, selector, false)));
        tab.input().click(point.path("x").asDouble(), point.path("y").asDouble());
    }

    /** Types into whatever has the focus. */
    public void type(String text) {
        tab.input().type(text);
    }

    /** Replaces what a field holds, as a person does who marks it all and types. */
    public void fill(String selector, String text) {
        call(Script.MARK, selector);
        if (text.isEmpty()) {
            key(Key.BACKSPACE);
        } else {
            type(text);
        }
    }

    /** Gives a file field a file, as a person does who chooses it. */
    public void choose(String selector, Path file) {
        tab.choose(selector, file);
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

    /**
     * Role, name and states of what has the keyboard's focus, as assistive technology is told: {@code link "Kontakt"}. Each
     * browser has its own words for roles.
     */
    public String focused() {
        return tab.focused();
    }

    /** The whole page as assistive technology is told, an indented line a node, in the browser's own words for roles. */
    public String accessibilityTree() {
        return tab.accessibilityTree();
    }

    /** In CSS pixels. Zoom of 400 % on a screen of 1280 × 1024 is 320 × 256 with a scale of 4. */
    public Page viewport(int width, int height, double deviceScaleFactor) {
        tab.viewport(width, height, deviceScaleFactor);
        return this;
    }

    /** Exactly these choices, and a light scheme on screen where they say nothing else. */
    public Page media(Media... choices) {
        tab.media(choices);
        return this;
    }

    /** Whether the page's own scripts run, from the next load on. */
    public Page javascript(boolean enabled) {
        tab.javascript(enabled);
        return this;
    }

    public void screenshot(Path png) throws IOException {
        Files.write(png, tab.screenshot());
    }

    /** The page in its whole height, also what is below the window. */
    public void fullPage(Path png) throws IOException {
        Files.write(png, tab.fullPage());
    }

    public void pdf(Path pdf) throws IOException {
        Files.write(pdf, tab.pdf());
    }

    /** The sum of unexpected layout shifts since the page was loaded; 0 is none. Needs scripts to be on, and Chromium. */
    public double layoutShift() {
        return evaluate(Script.LAYOUT_SHIFT).asDouble();
    }

    /** What the page did up to this call. */
    public PageLog log() {
        evaluate("0"); // Events come in order: what was sent before this answer has been noted.
        return tab.log();
    }

    /** Empties the log before the next visit in the same tab. */
    public Page clearLog() {
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
