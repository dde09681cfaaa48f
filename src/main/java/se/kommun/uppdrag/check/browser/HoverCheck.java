package se.kommun.uppdrag.check.browser;

import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.browser.Key;

/** Points at what shows more when it is pointed at: the pointer can reach that, and Escape takes it away where it covers something (WCAG 1.4.13). */
record HoverCheck(BrowserPage page, PageFindings findings) {

    private static final int SETTLE = 60;
    private static final int STEPS = 8;

    void check() {
        int places = hover("find").asInt();
        for (int place = 0; place < places; place++) {
            JsonValue trigger = hover("point", place);
            if (!trigger.isNull()) {
                check(place, trigger);
            }
        }
        if (places > 0) {
            page.hover(0, 0);
        }
    }

    private void check(int place, JsonValue trigger) {
        page.hover(0, 0);
        point(trigger);
        JsonValue shown = hover("shown", place);
        if (shown.isNull()) {
            return;
        }
        page.key(Key.ESCAPE);
        pause();
        if (!hover("shown", place).isNull()) {
            if (shown.path("covers").asBoolean()) {
                findings.add(hover("finding", place, "not-dismissible"));
            }
            move(trigger, shown);
            if (hover("shown", place).isNull()) {
                findings.add(hover("finding", place, "not-hoverable"));
            }
        }
    }

    /** Moves the pointer in a straight line, as a hand does. */
    private void move(JsonValue from, JsonValue to) {
        for (int i = 1; i <= STEPS; i++) {
            double part = (double) i / STEPS;
            page.hover(from.path("x").asDouble() * (1 - part) + to.path("x").asDouble() * part,
                    from.path("y").asDouble() * (1 - part) + to.path("y").asDouble() * part);
        }
        pause();
    }

    private void point(JsonValue at) {
        page.hover(at.path("x").asDouble(), at.path("y").asDouble());
        pause();
    }

    private void pause() {
        page.evaluate("new Promise(resolve => setTimeout(resolve, " + SETTLE + "))");
    }

    private JsonValue hover(Object... command) {
        return PageScripts.run(page, "hover", command);
    }
}
