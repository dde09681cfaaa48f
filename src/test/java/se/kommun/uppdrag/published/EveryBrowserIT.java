package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.TestBrowser;
import se.kommun.uppdrag.check.browser.EngineChecks;

/**
 * The site in the other browsers: every page narrow and wide, light and dark, and of the main kinds one with all of axe-core and the keyboard.
 * {@link EveryPageIT} looks at more, in Chromium.
 */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class EveryBrowserIT {

    private static final List<String> MAIN = List.of("index.html", "ledsagare.html", "jamfor-uppdragen.html", "anmal-intresse.html");

    @TestFactory
    Stream<DynamicTest> everyPageFitsInTheLight(Sites sites, Browsers browsers) {
        return everyPage(sites, browsers, MediaFeature.LIGHT);
    }

    @TestFactory
    Stream<DynamicTest> everyPageFitsInTheDark(Sites sites, Browsers browsers) {
        return everyPage(sites, browsers, MediaFeature.DARK);
    }

    @TestFactory
    Stream<DynamicTest> mainPagesHold(Sites sites, Browsers browsers) {
        PublishedSite site = sites.withForms();
        return browsers.each(EveryBrowserIT::isOther, page -> assertAll(MAIN.stream().map(name -> () -> {
            EngineChecks.assertAxeClean(page.viewport(1280, 800, 1).open(site.url(name)));
            KeyboardWalk.assertLeadsToEverything(page.viewport(390, 800, 1));
        })));
    }

    private static Stream<DynamicTest> everyPage(Sites sites, Browsers browsers, MediaFeature scheme) {
        PublishedSite site = sites.withForms();
        return browsers.each(EveryBrowserIT::isOther, page -> {
            Set<String> examined = new HashSet<>();
            assertAll(site.pages().stream().map(name -> () -> {
                page.media(scheme).clearLog().open(site.url(name));
                for (int width : new int[] {1280, 390}) {
                    assertEquals(List.of(), EngineChecks.faults(page.viewport(width, 800, 1), "reflow"), () -> page.url() + " at " + width + " px");
                    if (examined.addAll(InPage.run(page, "colours").texts())) { // Most pages show the colours of others.
                        EngineChecks.assertColoursClean(page);
                    }
                }
                assertEquals(List.of(), page.problems(), page::url);
            }));
        });
    }

    private static boolean isOther(TestBrowser browser) {
        return browser != TestBrowser.CHROMIUM;
    }
}
