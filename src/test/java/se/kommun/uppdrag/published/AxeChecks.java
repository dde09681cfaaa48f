package se.kommun.uppdrag.published;

import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.check.browser.EngineChecks;

/** axe-core finds nothing in a page as it is now, narrow and wide, light and dark. */
final class AxeChecks {

    private AxeChecks() {}

    static void wideLight(Page page) {
        EngineChecks.assertAxeClean(page.viewport(1280, 800, 1).media(MediaFeature.LIGHT));
    }

    static void wideLightColours(Page page) {
        EngineChecks.assertColoursClean(page.viewport(1280, 800, 1).media(MediaFeature.LIGHT));
    }

    static void narrowDark(Page page) {
        EngineChecks.assertAxeClean(page.viewport(320, 800, 1).media(MediaFeature.DARK));
    }

    /** Every rule narrow and wide, light and dark; the colours in all four. */
    static void everywhere(Page page) {
        wideLight(page);
        EngineChecks.assertColoursClean(page.media(MediaFeature.DARK));
        narrowDark(page);
        EngineChecks.assertColoursClean(page.media(MediaFeature.LIGHT));
    }
}
