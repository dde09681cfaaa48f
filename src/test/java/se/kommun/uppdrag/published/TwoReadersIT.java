package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Page;

/**
 * Someone with a telephone and little patience gets answers within three taps from the start page: what is it, is it for me, what do
 * I get, how do I apply. Both the reader who wants to give support and the one who needs it.
 */
@ExtendWith({SitesExtension.class, BrowserExtension.class})
class TwoReadersIT {

    @Test
    void whoWantsToGiveSupportComesFromTheDoorToTheFormInThreeTaps(Sites sites, Page page) {
        page.viewport(390, 844, 1).open(sites.withForms().url("index.html"));
        tap(page, "Jag vill ta ett uppdrag");
        assertEquals("", InView.hidden(page, "#uppdragen"), "the first tap shows the assignments");
        assertTrue(page.text(".card").contains("Ersättning"), "what do I get");
        tap(page, "Kontaktperson");
        assertTrue(page.text(".lead").contains("vän"), "what is it");
        assertTrue(page.text(".facts").contains("Minst 18 år"), "is it for me");
        assertTrue(page.text(".facts").contains("Betalas varje månad"), "what do I get");
        tap(page, "Anmäl intresse som kontaktperson");
        assertTrue(page.evaluate("document.getElementById('uppdrag-kontaktperson').checked").asBoolean(), "how do I apply");
    }

    @Test
    void whoNeedsSupportComesFromTheDoorToTheTelephoneInTwoTaps(Sites sites, Page page) {
        page.viewport(390, 844, 1).open(sites.withForms().url("index.html"));
        tap(page, "Jag behöver stöd");
        String text = page.text("main");
        assertTrue(text.contains("Tre sorters stöd"), "what is it");
        assertTrue(text.contains("Vem kan få stödet?"), "is it for me");
        assertTrue(text.contains("Det kostar ingenting"), "what does it cost");
        assertTrue(text.contains("Du ansöker hos kommunen."), "how do I apply");
        tap(page, "Ring eller mejla");
        assertEquals("", InView.hidden(page, "main .contact a[href^='tel:']"), "the number is on the first screen");
    }

    /** Follows the first link in main with that text, which may lead to another part of the same page. */
    private static void tap(Page page, String text) {
        String link = "[...document.querySelectorAll('main a')].find(a => a.textContent.trim().startsWith('" + text + "'))";
        assertTrue(page.evaluate("!!" + link).asBoolean(), text);
        page.evaluate("document.getElementById('tapped')?.removeAttribute('id')");
        page.evaluate(link + ".id = 'tapped'");
        if (page.evaluate("document.getElementById('tapped').hash !== '' && document.getElementById('tapped').pathname === location.pathname").asBoolean()) {
            page.click("#tapped");
        } else {
            page.follow("#tapped");
        }
    }
}
