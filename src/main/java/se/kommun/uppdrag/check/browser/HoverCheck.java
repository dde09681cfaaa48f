package se.kommun.uppdrag.check.browser;

import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.browser.Key;

/** Points at what shows more when it is pointed at: the pointer can reach that, and Escape takes it away where it covers something (WCAG 1.4.13). */
record HoverCheck(BrowserPage page, MousePointer pointer, PageFindings findings) {

    HoverCheck(BrowserPage page, PageFindings findings) {
        this(page, new MousePointer(page), findings);
    }

    void check() {
        int places = hover("find").asInt();
        for (int place = 0; place < places; place++) {
            JsonValue trigger = hover("point", place);
            if (!trigger.isNull()) {
                check(place, trigger);
            }
        }
        if (places > 0) {
            pointer.leave();
        }
    }

    private void check(int place, JsonValue trigger) {
        pointer.leave();
        pointer.point(trigger);
        JsonValue shown = hover("shown", place);
        if (shown.isNull()) {
            return;
        }
        page.key(Key.ESCAPE);
        pointer.pause();
        if (!hover("shown", place).isNull()) {
            if (shown.path("covers").asBoolean()) {
                findings.add(hover("finding", place, "not-dismissible"));
            }
            pointer.move(trigger, shown);
            if (hover("shown", place).isNull()) {
                findings.add(hover("finding", place, "not-hoverable"));
            }
        }
    }

    private JsonValue hover(Object... command) {
        return PageScripts.run(page, "hover", command);
    }
}
