package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.check.browser.EngineChecks;

/** Every page is loaded once narrow, once wide and once as HTML alone, and each load serves all checks that it can. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class EveryPageIT {

    /** All but the forms with a role chosen, which differ from the form by one mark: InterestFormIT looks at them. */
    @TestFactory
    Stream<DynamicContainer> withForms(Sites sites, Page page) {
        PublishedSite site = sites.withForms();
        return site.pages().stream().filter(name -> !site.isFormWithRole(name)).map(name -> DynamicContainer.dynamicContainer(name, Stream.of(
                narrow(site, name, page), wide(site, name, page), htmlAlone(site, name, page)).map(Visit::tests)));
    }

    /** Those that are other pages without forms, and one of those in each language that only have other words in place of the feedback box. */
    @TestFactory
    Stream<DynamicContainer> withoutForms(Sites sites, Page page) {
        PublishedSite site = sites.withoutForms();
        return new WithoutForms(sites).pages().stream().map(name -> new Visit(page, name + " without forms", tab -> tab.open(site.url(name)))
                .check("axe-core, 320 px, dark", AxeChecks::narrowDark)
                .check("colours, 1280 px, light", AxeChecks::wideLightColours)
                .tests());
    }

    private static Visit narrow(PublishedSite site, String name, Page page) {
        return new Visit(page, name + " at 320 px", tab -> tab.viewport(320, 800, 1).open(site.url(name)))
                .check("nothing jumps while it loads", Loading::assertNothingJumps)
                .check("the visit stays in the site", tab -> Loading.assertStaysInTheSite(tab, site))
                .check("the keyboard leads through it", KeyboardWalk::assertLeadsThrough)
                .check("the focus is seen in the dark", tab -> KeyboardWalk.assertEachStopSeen(tab.media(MediaFeature.DARK)));
    }

    private static Visit wide(PublishedSite site, String name, Page page) {
        return new Visit(page, name + " at 1280 px", tab -> tab.viewport(1280, 800, 1).open(site.url(name)))
                .check("nothing jumps while it loads", Loading::assertNothingJumps)
                .check("the visit stays in the site", tab -> Loading.assertStaysInTheSite(tab, site))
                .check("the focus is seen in the dark", tab -> KeyboardWalk.assertEachStopSeen(tab.media(MediaFeature.DARK)))
                .check("every circumstance", tab -> EngineChecks.assertClean(tab.viewport(1280, 800, 1).media(MediaFeature.LIGHT)))
                .check("on paper", EveryPageIT::assertHoldsOnPaper);
    }

    private static Visit htmlAlone(PublishedSite site, String name, Page page) {
        return new Visit(page, name + " as HTML alone", tab -> HtmlAlone.open(tab, site.url(name)))
                .check("order", HtmlAlone::assertOrder)
                .check("nothing sticks out", HtmlAlone::assertNothingSticksOut)
                .check("the trap for machines is hidden", HtmlAlone::assertTrapForMachinesIsHidden)
                .check("the skip link works", HtmlAlone::assertSkipLinkWorks);
    }

    private static void assertHoldsOnPaper(Page page) {
        page.viewport(720, 1000, 1).media(MediaFeature.PRINT, MediaFeature.DARK);
        assertEquals(List.of(), InPage.faults(page, "on-paper"));
        for (String fault : List.of("reflow", "lost-text")) {
            assertEquals(List.of(), EngineChecks.faults(page, fault), fault);
        }
    }
}
