package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.TestBrowser;
import se.kommun.uppdrag.check.browser.EngineChecks;

/**
 * The site in the other browsers: every page narrow and wide, and of the main kinds one in both colour schemes, with axe-core and the keyboard.
 * {@link EveryPageIT} looks at more, in Chromium.
 */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class EveryBrowserIT {

    private static final List<String> MAIN = List.of("index.html", "ledsagare.html", "jamfor-uppdragen.html", "anmal-intresse.html");

    @TestFactory
    Stream<DynamicTest> everyPageFits(Sites sites, Browsers browsers) {
        PublishedSite site = sites.withForms();
        return browsers.each(EveryBrowserIT::isOther, page -> assertAll(site.pages().stream().map(name -> () -> {
            page.clearLog().open(site.url(name));
            for (int width : new int[] {1280, 390}) {
                assertEquals(List.of(), EngineChecks.faults(page.viewport(width, 800, 1), "reflow"), () -> page.url() + " at " + width + " px");
            }
            assertEquals(List.of(), page.problems(), page::url);
        })));
    }

    @TestFactory
    Stream<DynamicTest> mainPagesHoldInTheLightAndInTheDark(Sites sites, Browsers browsers) {
        PublishedSite site = sites.withForms();
        return browsers.each(EveryBrowserIT::isOther, page -> assertAll(Stream.concat(
                MAIN.stream().map(name -> () -> {
                    EngineChecks.assertAxeClean(page.viewport(1280, 800, 1).open(site.url(name)));
                    KeyboardWalk.assertLeadsToEverything(page.viewport(390, 800, 1));
                }),
                MAIN.stream().map(name -> () -> EngineChecks.assertColoursClean(page.media(MediaFeature.DARK).open(site.url(name)))))));
    }

    private static boolean isOther(TestBrowser browser) {
        return browser != TestBrowser.CHROMIUM;
    }
}
