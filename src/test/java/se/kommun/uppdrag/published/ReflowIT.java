package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.Browser;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Circumstances;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.Media;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.ReaderStyle;

/** Every page keeps all of its text, without sideways scrolling, however wide, large or spaced; and on paper. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class ReflowIT {

    /** WCAG 1.4.12, each at its least. */
    @TestFactory
    Stream<DynamicTest> everyPage(Sites sites, Browser browser) {
        return sites.withForms().eachPage(browser, (name, page) -> {
            page.open(sites.withForms().url(name));
            page.evaluate("document.querySelectorAll('details').forEach(question => { question.open = true; })");
            assertHolds(page);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyPageOnPaper(Sites sites, Browser browser) {
        return sites.withForms().eachPage(browser, (name, page) -> {
            page.viewport(720, 1000, 1).media(Media.PRINT, Media.DARK).open(sites.withForms().url(name));
            assertEquals(List.of(), InPage.faults(page, "on-paper"));
            assertEquals(List.of(), InPage.faults(page, "sideways"));
            assertEquals(List.of(), InPage.faults(page, "lost-text"));
        });
    }

    @Test
    void theFormWithItsMistakesShown(Sites sites, Page page) {
        page.open(sites.withForms().url("anmal-intresse.html"));
        page.click(".form button");
        page.waitFor(".errors");
        assertHolds(page);
    }

    @Test
    void theOpenMenu(Sites sites, Page page) {
        page.viewport(320, 640, 1).open(sites.withForms().url("ledsagare.html"));
        page.click(".menu-open");
        page.waitFor("#meny a");
        for (ReaderStyle style : ReaderStyle.values()) {
            style.dress(page);
            assertEquals(List.of(), InPage.faults(page, "sideways"), style.name());
            assertEquals(List.of(), InPage.faults(page, "targets"), style.name());
        }
    }

    private static void assertHolds(Page page) {
        assertEquals(Map.of(), Circumstances.faults(page, each -> InPage.faults(each, "lost-text")));
    }
}
