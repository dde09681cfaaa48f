package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.Page;

/** A reader's own style sheet paints every box and every generated box in the reader's colours. Nothing may be painted over. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class OwnStyleIT {

    private static final String PARTS = ".door p, .card p, .card dd, .card .art";

    @TestFactory
    Stream<DynamicTest> theAreaOfALinkLiesBehindTheTextAndStillLeadsWhereItLeads(Sites sites, Browsers browsers) {
        return browsers.each(page -> {
            page.viewport(390, 844, 1).open(sites.withForms().url("index.html"));
            assertTrue(page.exists(".door p") && page.exists(".card dd"));
            assertEquals("", elsewhere(page, "part.closest('.door, .card').querySelector('a')"), "a tap on the text follows the link");
            page.evaluate("document.adoptedStyleSheets = [new CSSStyleSheet()], document.adoptedStyleSheets[0].replaceSync('* { pointer-events: auto !important }')");
            assertEquals("", elsewhere(page, "part"), "nothing lies over the text");
        });
    }

    /** Returns the parts at whose left edge another element than the expected one is on top. */
    private static String elsewhere(Page page, String expected) {
        return page.evaluate("""
                [...document.querySelectorAll('%s')].filter(part => {
                  part.scrollIntoView({ block: 'center' });
                  const { left, top, height } = part.getBoundingClientRect();
                  const hit = document.elementFromPoint(left + 4, top + height / 2);
                  return !(%s).contains(hit);
                }).map(part => part.textContent).join()""".formatted(PARTS, expected)).asText();
    }
}
