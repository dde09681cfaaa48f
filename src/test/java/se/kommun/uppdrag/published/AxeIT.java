package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.Axe;
import se.kommun.uppdrag.browser.AxeResult;
import se.kommun.uppdrag.browser.Browser;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Media;
import se.kommun.uppdrag.browser.Page;

/** axe-core finds nothing on any page, narrow or wide, light or dark, in any state that a reader can bring it to. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class AxeIT {

    private static final String FORM = "anmal-intresse.html";

    @TestFactory
    Stream<DynamicTest> withForms(Sites sites, Browser browser) {
        return sites.withForms().eachPage(browser, (name, page) -> {
            page.open(sites.withForms().url(name));
            examineEverywhere(page);
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutForms(Sites sites, Browser browser) {
        return sites.withoutForms().eachPage(browser, (name, page) -> {
            page.open(sites.withoutForms().url(name));
            clean(Axe.checkColours(page));
            clean(Axe.check(page.viewport(320, 800, 1).media(Media.DARK)));
        });
    }

    @Test
    void withEveryQuestionOpen(Sites sites, Page page) {
        page.open(sites.withForms().url("vanliga-fragor.html"));
        page.evaluate("document.querySelectorAll('details').forEach(question => { question.open = true; })");
        assertTrue(page.exists("details[open]"));
        examineEverywhere(page);
    }

    @Test
    void withTheMenuOpen(Sites sites, Page page) {
        page.viewport(320, 640, 1).open(sites.withForms().url("ledsagare.html"));
        page.click(".menu-open");
        page.waitFor("#meny a");
        clean(Axe.check(page));
        clean(Axe.checkColours(page.media(Media.DARK)));
    }

    @Test
    void withTheFormRefused(Sites sites, Page page) {
        page.open(sites.withForms().url(FORM));
        page.fill("#epost", "fel");
        page.click(".form button");
        page.waitFor(".errors");
        assertEquals(3, page.evaluate("document.querySelectorAll('.error').length").asInt(), "choice, name and address");
        examineEverywhere(page);
    }

    @Test
    void withTheFormFilledIn(Sites sites, Page page) {
        page.open(sites.withForms().url(FORM));
        page.evaluate("document.querySelectorAll('main [type=checkbox], main [value=ja]').forEach(box => box.click())");
        for (String field : List.of("namn", "epost", "telefon", "ort", "tider", "sprak", "meddelande", "saknas")) {
            page.fill("#" + field, "namn@exempel.se");
        }
        examineEverywhere(page);
    }

    /** Every rule narrow and wide, light and dark; the colours in all four. */
    private static void examineEverywhere(Page page) {
        clean(Axe.check(page.viewport(1280, 800, 1).media(Media.LIGHT)));
        clean(Axe.checkColours(page.media(Media.DARK)));
        clean(Axe.check(page.viewport(320, 800, 1)));
        clean(Axe.checkColours(page.media(Media.LIGHT)));
    }

    private static void clean(AxeResult result) {
        Undecided.explain(result).assertClean();
    }
}
