package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;

/** The HTML alone, without style sheet and scripts, is a page that can be read and used. */
final class HtmlAlone {

    private static final Map<String, String> SKIP = Map.of("sv", "Hoppa till innehållet", "en", "Skip to content", "fi", "Siirry sisältöön");

    private HtmlAlone() {}

    /** Loads a page without scripts and takes its style sheet away. */
    static void open(Page page, String url) {
        page.javascript(false).viewport(320, 640, 1).open(url);
        page.evaluate("document.querySelector('link[rel=stylesheet]').remove()");
        assertEquals("rgba(0, 0, 0, 0)", page.evaluate("getComputedStyle(document.body).backgroundColor").asText(), "the style sheet is gone");
    }

    /** The skip link, then the menu, then the way here, then the page with its heading first, then the footer. */
    static void assertOrder(Page page) {
        assertEquals("skip header main footer", page.evaluate("""
                [...document.body.children].map(child => child.className === 'skip' ? 'skip' : child.localName)
                  .filter(name => name !== 'nav').join(' ')""").asText());
        assertEquals("H1", page.evaluate("document.querySelector('main').querySelector('h1, h2, h3, h4').tagName").asText());
        String before = page.evaluate("""
                (() => {
                  const range = document.createRange();
                  range.setStart(document.querySelector('main'), 0);
                  range.setEndBefore(document.querySelector('main h1'));
                  return range.toString().trim();
                })()""").asText();
        assertEquals("", before, "no text stands before the heading");
        assertEquals(List.of(), InPage.faults(page, "unlabelled"), "every field has its label before it, or around it");
    }

    /** Pictures keep the size of their attributes; only tables may be wider than the window. */
    static void assertNothingSticksOut(Page page) {
        assertEquals("", page.evaluate("""
                [...document.querySelectorAll('body *')].filter(element => !element.closest('table, textarea, svg.art *')
                    && element.getBoundingClientRect().width > 500)
                  .map(element => element.cloneNode(false).outerHTML).join()""").asText());
        assertTrue(page.evaluate("[...document.querySelectorAll('.icon')].every(icon => icon.clientWidth <= 24)").asBoolean());
    }

    static void assertTrapForMachinesIsHidden(Page page) {
        assertFalse(page.evaluate("[...document.querySelectorAll('[name=webbadress]')].some(trap => trap.checkVisibility())").asBoolean());
    }

    static void assertSkipLinkWorks(Page page) {
        page.key(Key.TAB);
        assertEquals("link \"" + SKIP.get(page.evaluate("document.documentElement.lang").asText()) + "\"", page.focused());
        page.key(Key.ENTER, Key.TAB);
        assertTrue(page.evaluate("document.querySelector('main').contains(document.activeElement)").asBoolean());
    }
}
