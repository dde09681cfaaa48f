package se.kommun.uppdrag.check.browser;

import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.JsonValue;

/** Moves the pointer over a page, and waits until the page has settled. Points are JSON objects with {@code x} and {@code y} in CSS pixels. */
record MousePointer(BrowserPage page) {

    private static final int SETTLE_MILLIS = 60;
    private static final int STEPS = 8;

    /** Moves to the corner of the window, where it points at nothing. */
    void leave() {
        page.hover(0, 0);
    }

    void point(JsonValue at) {
        page.hover(at.path("x").asDouble(), at.path("y").asDouble());
        pause();
    }

    /** Moves the pointer in a straight line, as a hand does. */
    void move(JsonValue from, JsonValue to) {
        for (int i = 1; i <= STEPS; i++) {
            double part = (double) i / STEPS;
            page.hover(from.path("x").asDouble() * (1 - part) + to.path("x").asDouble() * part,
                    from.path("y").asDouble() * (1 - part) + to.path("y").asDouble() * part);
        }
        pause();
    }

    void pause() {
        PageScripts.pause(page, SETTLE_MILLIS);
    }
}
