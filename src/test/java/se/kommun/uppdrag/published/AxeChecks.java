package se.kommun.uppdrag.published;

import se.kommun.uppdrag.browser.Axe;
import se.kommun.uppdrag.browser.AxeResult;
import se.kommun.uppdrag.browser.Media;
import se.kommun.uppdrag.browser.Page;

/** axe-core finds nothing that is not explained, in a page as it is now. */
final class AxeChecks {

    private AxeChecks() {}

    static void wideLight(Page page) {
        assertClean(Axe.check(page.viewport(1280, 800, 1).media(Media.LIGHT)));
    }

    static void wideLightColours(Page page) {
        assertClean(Axe.checkColours(page.viewport(1280, 800, 1).media(Media.LIGHT)));
    }

    static void wideDarkColours(Page page) {
        assertClean(Axe.checkColours(page.viewport(1280, 800, 1).media(Media.DARK)));
    }

    static void narrowDark(Page page) {
        assertClean(Axe.check(page.viewport(320, 800, 1).media(Media.DARK)));
    }

    static void narrowLightColours(Page page) {
        assertClean(Axe.checkColours(page.viewport(320, 800, 1).media(Media.LIGHT)));
    }

    /** Every rule narrow and wide, light and dark; the colours in all four. */
    static void everywhere(Page page) {
        wideLight(page);
        wideDarkColours(page);
        narrowDark(page);
        narrowLightColours(page);
    }

    static void assertClean(AxeResult result) {
        Undecided.explain(result).assertClean();
    }
}
