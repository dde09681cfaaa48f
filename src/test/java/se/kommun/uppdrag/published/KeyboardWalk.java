package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import se.kommun.uppdrag.browser.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;

/** The way of the keyboard through a page that has just been loaded. */
final class KeyboardWalk {

    private KeyboardWalk() {}

    /** Tab leads to everything once, in the order of the document, and out again; Shift and Tab lead back. */
    static void assertLeadsThrough(Page page) {
        List<String> expected = texts(InPage.run(page, "focus", "stops"));
        InPage.run(page, "focus", "watch");
        page.keyTimes(Key.TAB, expected.size());
        assertStops(expected, page.evaluate("seenFocus").stream().toList());

        page.key(Key.TAB);
        JsonValue beyond = InPage.run(page, "focus", "here");
        assertTrue(beyond.isNull() || name(beyond).equals(expected.get(0)), () -> "after the last stop came " + beyond);
        page.key(Key.SHIFT_TAB);
        if (InPage.run(page, "focus", "here").isNull()) { // The browser's own stop between the page's end and its start.
            page.key(Key.SHIFT_TAB);
        }
        for (int i = expected.size() - 1; i >= Math.max(0, expected.size() - 3); i--) {
            assertEquals(expected.get(i), name(InPage.run(page, "focus", "here")), "backwards");
            page.key(Key.SHIFT_TAB);
        }
    }

    /** Tab leads to everything once, in the order of the document. Waits at each stop, for a browser that scrolls there later. */
    static void assertLeadsToEverything(Page page) {
        List<String> expected = texts(InPage.run(page, "focus", "stops"));
        List<JsonValue> stops = new ArrayList<>();
        while (stops.size() < expected.size()) {
            page.key(Key.TAB);
            page.awaitDrawn();
            stops.add(InPage.run(page, "focus", "here"));
        }
        assertStops(expected, stops);
    }

    private static void assertStops(List<String> expected, List<JsonValue> stops) {
        for (JsonValue stop : stops) {
            assertFalse(stop.isNull(), () -> "the focus is lost: " + stops);
            assertSeen(stop);
        }
        assertEquals(expected, stops.stream().map(KeyboardWalk::name).toList());
        assertReadingOrder(stops);
    }

    /** Wherever the focus is, it is seen. */
    static void assertEachStopSeen(Page page) {
        InPage.run(page, "focus", "all").forEach(KeyboardWalk::assertSeen);
    }

    static void assertSeen(JsonValue stop) {
        assertEquals(List.of(), texts(stop.path("faults")), () -> name(stop));
    }

    /**
     * Inside a region of the page the eye goes down, or to the right: never up unless to a column further right, never
     * left without going down. And a region that has been left is not come back to.
     */
    private static void assertReadingOrder(List<JsonValue> stops) {
        Set<String> left = new LinkedHashSet<>();
        for (int i = 1; i < stops.size(); i++) {
            JsonValue from = stops.get(i - 1);
            JsonValue to = stops.get(i);
            String step = name(from) + " → " + name(to);
            if (!region(from).equals(region(to))) {
                left.add(region(from));
                assertFalse(left.contains(region(to)), () -> "comes back to a region: " + step);
                continue;
            }
            boolean down = to.path("top").asDouble() >= from.path("bottom").asDouble() - 1;
            boolean right = to.path("left").asDouble() >= from.path("right").asDouble() - 1;
            boolean further = to.path("top").asDouble() > from.path("top").asDouble() + 1; // The same line, or wrapped boxes.
            assertTrue(down || right || further, () -> "goes back for the eye: " + step + " " + from + to);
        }
    }

    private static String name(JsonValue stop) {
        return stop.path("name").asText();
    }

    private static String region(JsonValue stop) {
        return stop.path("region").asText();
    }

    private static List<String> texts(JsonValue list) {
        return list.texts();
    }
}
