package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.Browser;
import se.kommun.uppdrag.browser.BrowserExtension;

/** A visit stays between the reader and the site, leaves nothing behind, and nothing jumps while a page loads. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class LoadIT {

    private static final String LEFT_BEHIND = """
            (async () => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage),
              ...(await indexedDB.databases()).map(({name}) => name), ...(await caches.keys()),
              ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope)].join(''))()""";

    /** What nobody sees: a whole page that moves by four pixels of 800. A line of text that comes late is many times more. */
    private static final double MOST_SHIFT = 0.005;

    @TestFactory
    Stream<DynamicTest> everyPage(Sites sites, Browser browser) {
        return sites.withForms().eachPage(browser, (name, page) -> {
            for (int width : new int[] {320, 1280}) {
                page.viewport(width, 800, 1).open(sites.withForms().url(name));
                double shift = page.layoutShift();
                assertTrue(shift < MOST_SHIFT, "layout shift at " + width + " px: " + shift);
            }
            assertEquals("", page.evaluate(LEFT_BEHIND).asText(), "cookies and storage");
            assertEquals(Set.of(sites.withForms().host()), page.log().hosts(), "no other host is asked for anything");
            assertEquals(List.of(), page.problems());
        });
    }
}
