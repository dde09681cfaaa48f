package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;

/** What the keyboard opens, closes and skips. {@link EveryPageIT} goes through every page with it. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class KeyboardIT {

    @Test
    void theFirstStopSkipsToTheContent(Sites sites, Page page) {
        page.open(sites.withForms().url("ledsagare.html"));
        page.key(Key.TAB);
        assertEquals("link \"Hoppa till innehållet\"", page.focused());
        page.key(Key.ENTER);
        assertEquals("innehall", page.evaluate("document.activeElement.id").asText());
        assertTrue(page.evaluate("document.querySelector('main').getBoundingClientRect().top < 20").asBoolean(), "main is at the top");
        page.key(Key.TAB);
        assertTrue(page.evaluate("document.querySelector('main').contains(document.activeElement)").asBoolean());
    }

    @TestFactory
    Stream<DynamicTest> theMenuOpensAndClosesWithTheKeyboard(Sites sites, Browsers browsers) {
        return browsers.each(page -> {
            page.viewport(390, 640, 1).open(sites.withForms().url("ledsagare.html"));
            page.key(Key.TAB, Key.TAB, Key.TAB, Key.TAB, Key.TAB, Key.TAB);
            assertMenu("Meny", false, page);

            page.key(Key.ENTER);
            assertMenu("Meny", true, page);
            page.key(Key.TAB);
            assertMenu("Stäng menyn", true, page);
            List<String> items = new ArrayList<>();
            for (int i = 0; i < page.evaluate("document.querySelectorAll('#meny a').length").asInt(); i++) {
                page.key(Key.TAB);
                KeyboardWalk.assertSeen(InPage.run(page, "focus", "here"));
                items.add(page.evaluate("document.activeElement.textContent.trim()").asText());
            }
            assertTrue(items.contains("Ledsagare"), items::toString);

            page.key(Key.ESCAPE);
            assertMenu("Meny", false, page); // Escape gives the focus back.
            page.key(Key.SPACE, Key.TAB, Key.SPACE);
            assertMenu("Meny", false, page); // So does the button that closes.
        });
    }

    /** Which button has the focus, and whether the menu is open. Browsers have words of their own for that; WebKitGTK's driver has none. */
    private static void assertMenu(String button, boolean isOpen, Page page) {
        String states = isOpen ? "( expanded=true| expanded)?" : "( expanded=false| collapsed)?";
        assertTrue(page.focused().matches("(push)?button \"" + button + "\"" + states), page::focused);
        assertEquals(isOpen, page.evaluate("document.getElementById('meny').checkVisibility()").asBoolean());
    }

    @Test
    void aQuestionOpensAndClosesWithTheKeyboard(Sites sites, Page page) {
        page.open(sites.withForms().url("vanliga-fragor.html"));
        page.evaluate("document.querySelector('.question summary').focus()");
        for (Key key : new Key[] {Key.ENTER, Key.SPACE}) {
            page.key(key);
            assertTrue(page.exists("details[open] summary:focus"), key + " opens");
            page.key(key);
            assertFalse(page.exists("details[open]"), key + " closes");
        }
    }
}
