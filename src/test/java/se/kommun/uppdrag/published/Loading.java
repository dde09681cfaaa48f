package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import se.kommun.uppdrag.browser.Page;

/** What is asked of a page that has just been loaded. */
final class Loading {

    private static final String LEFT_BEHIND = """
            (async () => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage),
              ...(await indexedDB.databases()).map(({name}) => name), ...(await caches.keys()),
              ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope)].join(''))()""";

    /** What nobody sees: a whole page that moves by four pixels of 800. A line of text that comes late is many times more. */
    private static final double MOST_SHIFT = 0.005;

    private Loading() {}

    static void assertNothingJumps(Page page) {
        double shift = page.layoutShift();
        assertTrue(shift < MOST_SHIFT, () -> "layout shift: " + shift);
    }

    /** A visit stays between the reader and the site, and leaves nothing behind. */
    static void assertStaysInTheSite(Page page, PublishedSite site) {
        assertEquals("", page.evaluate(LEFT_BEHIND).asText(), "cookies and storage");
        assertEquals(Set.of(site.host()), page.log().hosts(), "no other host is asked for anything");
        assertEquals(List.of(), page.problems());
    }
}
