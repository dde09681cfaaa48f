package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.Browser;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Media;
import se.kommun.uppdrag.browser.Page;

/** Every page can be used with the keyboard alone, and shows at all times where the reader is. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class KeyboardIT {

    @TestFactory
    Stream<DynamicTest> everyPageFromTopToEnd(Sites sites, Browser browser) {
        return sites.withForms().eachPage(browser, (name, page) -> {
            page.open(sites.withForms().url(name));
            for (int width : new int[] {1280, 320}) {
                page.viewport(width, 800, 1).media(Media.LIGHT).open(sites.withForms().url(name));
                assertWalk(page);
                page.media(Media.DARK);
                InPage.run(page, "focus", "all").forEach(KeyboardIT::assertSeen);
            }
        });
    }

    /** Tab leads to everything once, in the order of the document, and out again; Shift and Tab lead back. */
    private static void assertWalk(Page page) {
        List<String> expected = texts(InPage.run(page, "focus", "stops"));
        List<JsonNode> stops = new ArrayList<>();
        while (stops.size() < expected.size()) {
            page.key(Key.TAB);
            JsonNode stop = InPage.run(page, "focus", "here");
            assertFalse(stop.isNull(), () -> "the focus is lost after " + stops);
            assertSeen(stop);
            stops.add(stop);
        }
        assertEquals(expected, stops.stream().map(KeyboardIT::name).toList());
        assertReadingOrder(stops);

        page.key(Key.TAB);
        JsonNode beyond = InPage.run(page, "focus", "here");
        assertTrue(beyond.isNull() || name(beyond).equals(expected.get(0)), () -> "after the last stop came " + beyond);
        for (int i = expected.size() - 1; i > expected.size() - 4; i--) {
            page.key(Key.SHIFT_TAB);
            assertEquals(expected.get(i), name(InPage.run(page, "focus", "here")), "backwards");
        }
    }

    private static void assertSeen(JsonNode stop) {
        assertEquals(List.of(), texts(stop.path("faults")), () -> name(stop));
    }

    /**
     * Inside a region of the page the eye goes down, or to the right: never up unless to a column further right, never
     * left without going down. And a region that has been left is not come back to.
     */
    private static void assertReadingOrder(List<JsonNode> stops) {
        Set<String> left = new LinkedHashSet<>();
        for (int i = 1; i < stops.size(); i++) {
            JsonNode from = stops.get(i - 1);
            JsonNode to = stops.get(i);
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

    @Test
    void theFirstStopSkipsToTheContent(Sites sites, Page page) {
        page.open(sites.withForms().url("ledsagare.html"));
        page.key(Key.TAB);
        assertEquals("link \"Hoppa till innehållet\"", page.focused());
        page.key(Key.ENTER);
        assertEquals("innehall", page.evaluate("document.activeElement.id").asText());
        assertTrue(page.evaluate("document.querySelector('main').getBoundingClientRect().top < 20").asBoolean(), "main is at the top");
        page.key(Key.TAB);
        assertTrue(page.evaluate("document.querySelector('main').contains(document.activeElement)").asBoolean());
    }

    @Test
    void theMenuOpensAndClosesWithTheKeyboard(Sites sites, Page page) {
        page.viewport(320, 640, 1).open(sites.withForms().url("ledsagare.html"));
        page.key(Key.TAB, Key.TAB, Key.TAB, Key.TAB, Key.TAB, Key.TAB);
        assertEquals("button \"Meny\" expanded=false", page.focused());

        page.key(Key.ENTER);
        assertEquals("button \"Meny\" expanded=true", page.focused());
        page.key(Key.TAB);
        assertEquals("button \"Stäng menyn\"", page.focused().replaceAll(" expanded=.*", ""));
        List<String> items = new ArrayList<>();
        for (int i = 0; i < page.evaluate("document.querySelectorAll('#meny a').length").asInt(); i++) {
            page.key(Key.TAB);
            assertSeen(InPage.run(page, "focus", "here"));
            items.add(page.focused());
        }
        assertTrue(items.contains("link \"Ledsagare\""), items::toString);

        page.key(Key.ESCAPE);
        assertEquals("button \"Meny\" expanded=false", page.focused(), "Escape gives the focus back");
        page.key(Key.SPACE, Key.TAB, Key.SPACE);
        assertEquals("button \"Meny\" expanded=false", page.focused(), "so does the button that closes");
    }

    @Test
    void aQuestionOpensAndClosesWithTheKeyboard(Sites sites, Page page) {
        page.open(sites.withForms().url("vanliga-fragor.html"));
        page.evaluate("document.querySelector('summary').focus()");
        for (Key key : new Key[] {Key.ENTER, Key.SPACE}) {
            page.key(key);
            assertTrue(page.exists("details[open] summary:focus"), key + " opens");
            page.key(key);
            assertFalse(page.exists("details[open]"), key + " closes");
        }
    }

    private static String name(JsonNode stop) {
        return stop.path("name").asText();
    }

    private static String region(JsonNode stop) {
        return stop.path("region").asText();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
