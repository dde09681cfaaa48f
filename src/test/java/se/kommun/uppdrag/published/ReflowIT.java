package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.Browser;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.Media;
import se.kommun.uppdrag.browser.Page;

/** Every page keeps all of its text, without sideways scrolling, however wide, large or spaced; and on paper. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class ReflowIT {

    /** WCAG 1.4.12, each at its least. */
    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; "
            + "word-spacing: .16em !important } p { margin-block-end: 2em !important }";
    private static final String DOUBLE = ":root { font-size: 200% !important }";
    private static final String NORMAL = "";

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
        for (String style : new String[] {NORMAL, SPACED, DOUBLE}) {
            dress(page, style);
            assertEquals(List.of(), InPage.faults(page, "sideways"), style);
            assertEquals(List.of(), InPage.faults(page, "targets"), style);
        }
    }

    private static void assertHolds(Page page) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (int width : new int[] {320, 768, 1280}) {
            page.viewport(width, 800, 1).media(Media.LIGHT);
            for (String style : new String[] {NORMAL, SPACED, DOUBLE}) {
                dress(page, style);
                faults.put(width + " px sideways " + style, InPage.faults(page, "sideways"));
                faults.put(width + " px text " + style, InPage.faults(page, "lost-text"));
            }
            dress(page, NORMAL);
            faults.put(width + " px targets", InPage.faults(page, "targets"));
            faults.put(width + " px forced colours", InPage.faults(page.media(Media.FORCED_COLORS), "edges"));
        }
        faults.put("1280 px at 400 %", InPage.faults(page.viewport(320, 256, 4).media(Media.LIGHT), "sideways"));
        faults.put("reduced motion", InPage.faults(page.media(Media.REDUCED_MOTION), "motion"));
        faults.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), faults);
    }

    /** A style of the reader's own; the policy of the pages forbids style elements but not what the browser itself adds. */
    private static void dress(Page page, String style) {
        page.call("""
                style => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync(style);
                  document.adoptedStyleSheets = [sheet];
                }""", style);
    }
}
