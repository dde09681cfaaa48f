package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Circumstances;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.Media;
import se.kommun.uppdrag.browser.Page;

/** Every page is loaded once narrow, once wide and once as HTML alone, and each load serves all checks that it can. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class EveryPageIT {

    @TestFactory
    Stream<DynamicContainer> withForms(Sites sites, Page page) {
        PublishedSite site = sites.withForms();
        Set<String> kinds = new HashSet<>();
        return site.pages().stream().map(name -> DynamicContainer.dynamicContainer(name, Stream.of(
                narrow(site, name, page), wide(site, name, page, kinds.add(site.kind(name))), htmlAlone(site, name, page)).map(Visit::tests)));
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
                .check("the focus is seen in the dark", tab -> KeyboardWalk.assertEachStopSeen(tab.media(Media.DARK)));
    }

    /**
     * axe-core runs all of its rules at both widths and looks at the colours in both schemes. What the other two pairs of width and scheme
     * could add is what a kind of page shows at one width only, in one scheme: the first page of each kind is looked at in those too.
     */
    private static Visit wide(PublishedSite site, String name, Page page, boolean firstOfItsKind) {
        return new Visit(page, name + " at 1280 px", tab -> tab.viewport(1280, 800, 1).open(site.url(name)))
                .check("nothing jumps while it loads", Loading::assertNothingJumps)
                .check("the visit stays in the site", tab -> Loading.assertStaysInTheSite(tab, site))
                .check("the keyboard leads through it", KeyboardWalk::assertLeadsThrough)
                .check("the focus is seen in the dark", tab -> KeyboardWalk.assertEachStopSeen(tab.media(Media.DARK)))
                .check("axe-core, 1280 px, light", AxeChecks::wideLight)
                .checkIf(firstOfItsKind, "colours, 1280 px, dark", AxeChecks::wideDarkColours)
                .check("axe-core, 320 px, dark", AxeChecks::narrowDark)
                .checkIf(firstOfItsKind, "colours, 320 px, light", AxeChecks::narrowLightColours)
                .check("on paper", EveryPageIT::assertHoldsOnPaper)
                .check("any width, size of text and spacing", EveryPageIT::assertHoldsEverywhere);
    }

    private static Visit htmlAlone(PublishedSite site, String name, Page page) {
        return new Visit(page, name + " as HTML alone", tab -> HtmlAlone.open(tab, site.url(name)))
                .check("order", HtmlAlone::assertOrder)
                .check("nothing sticks out", HtmlAlone::assertNothingSticksOut)
                .check("the trap for machines is hidden", HtmlAlone::assertTrapForMachinesIsHidden)
                .check("the skip link works", HtmlAlone::assertSkipLinkWorks);
    }

    private static void assertHoldsOnPaper(Page page) {
        page.viewport(720, 1000, 1).media(Media.PRINT, Media.DARK);
        for (String fault : List.of("on-paper", "sideways", "lost-text")) {
            assertEquals(List.of(), InPage.faults(page, fault), fault);
        }
    }

    /** Every page keeps all of its text, without sideways scrolling, however wide, large or spaced (WCAG 1.4.12, each at its least). */
    private static void assertHoldsEverywhere(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(question => { question.open = true; })");
        assertEquals(Map.of(), Circumstances.faults(page, each -> InPage.faults(each, "lost-text")));
    }
}
