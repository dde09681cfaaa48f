package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Circumstances;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.check.browser.EngineChecks;
import se.kommun.uppdrag.check.browser.ReaderStyle;

/** In every state that a reader can bring a page to, axe-core finds nothing and all text is there. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class PageStatesIT {

    private static final String FORM = "anmal-intresse.html";

    @Test
    void withEveryQuestionOpen(Sites sites, Page page) {
        page.open(sites.withForms().url("vanliga-fragor.html"));
        page.evaluate("document.querySelectorAll('details').forEach(question => { question.open = true; })");
        assertTrue(page.exists("details[open]"));
        AxeChecks.everywhere(page);
    }

    @Test
    void withTheMenuOpen(Sites sites, Page page) {
        page.viewport(320, 640, 1).open(sites.withForms().url("ledsagare.html"));
        page.click(".menu-open");
        page.waitFor("#meny a");
        EngineChecks.assertAxeClean(page);
        EngineChecks.assertColoursClean(page.media(MediaFeature.DARK));
        page.media(MediaFeature.LIGHT);
        for (ReaderStyle style : ReaderStyle.values()) {
            style.apply(page);
            assertEquals(List.of(), EngineChecks.faults(page, "reflow"), style.name());
            assertEquals(List.of(), EngineChecks.faults(page, "targets"), style.name());
        }
    }

    @Test
    void withTheFormRefused(Sites sites, Page page) {
        page.open(sites.withForms().url(FORM));
        page.fill("#epost", "fel");
        page.click(".form button");
        page.waitFor(".errors");
        assertEquals(3, page.evaluate("document.querySelectorAll('.error').length").asInt(), "choice, name and address");
        AxeChecks.everywhere(page);
        assertEquals(Map.of(), Circumstances.faults(page, each -> EngineChecks.faults(each, "lost-text")));
    }

    @Test
    void withTheFormFilledIn(Sites sites, Page page) {
        page.open(sites.withForms().url(FORM));
        page.evaluate("document.querySelectorAll('main [type=checkbox]').forEach(box => box.click())");
        for (String field : List.of("namn", "epost", "telefon", "ort", "tider", "sprak", "meddelande")) {
            page.fill("#" + field, "namn@exempel.se");
        }
        AxeChecks.everywhere(page);
    }

    @Test
    void afterYesOrNoTheFeedbackBoxAsksWhatWasMissing(Sites sites, Page page) {
        page.open(sites.withForms().url("kontakt.html"));
        assertFalse(page.evaluate("document.getElementById('saknas').checkVisibility()").asBoolean());
        page.click("main [value=nej]");
        page.fill("#saknas", "Telefontider");
        AxeChecks.everywhere(page);
    }
}
