package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A page as a person uses it: looks at it, types, clicks, and waits for what comes of that. */
public final class Page extends BrowserPage {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Tab tab;

    Page(Tab tab) {
        super(tab);
        this.tab = tab;
    }

    /** An empty page in a browser. */
    public static Page in(Browser browser) {
        return new Page(browser.newTab());
    }

    @Override
    public Page open(String url) {
        super.open(url);
        return this;
    }

    /** Does something that leads to another page, by link, form or script, and waits for that page's load event. */
    public void awaitLoad(Runnable action) {
        tab.awaitLoad(action, LIMIT);
    }

    /** Clicks what leads to another page, and waits for that. */
    public void follow(String selector) {
        awaitLoad(() -> click(selector));
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
        JsonValue point;
        do {
            point = call(Script.POINT, selector, true);
            if (point.has("problem") || System.nanoTime() > end) {
                throw new BrowserException("Cannot click \"" + selector + "\" on " + url() + ": it " + point.path("problem").asText("does not stay where it is"));
            }
            tab.input().awaitDrawn();
        } while (!point.equals(call(Script.POINT, selector, false)));
        tab.input().click(point.path("x").asDouble(), point.path("y").asDouble());
    }

    /** Waits until the browser has scrolled to what has the focus. */
    public void awaitDrawn() {
        tab.input().awaitDrawn();
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

    @Override
    public Page viewport(int width, int height, double deviceScaleFactor) {
        super.viewport(width, height, deviceScaleFactor);
        return this;
    }

    @Override
    public Page media(MediaFeature... choices) {
        super.media(choices);
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

    @Override
    public Page clearLog() {
        super.clearLog();
        return this;
    }
}
