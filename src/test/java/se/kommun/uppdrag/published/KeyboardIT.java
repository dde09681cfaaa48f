package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
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

    @Test
    void theMenuOpensAndClosesWithTheKeyboard(Sites sites, Page page) {
        page.viewport(320, 640, 1).open(sites.withForms().url("ledsagare.html"));
        page.key(Key.TAB, Key.TAB, Key.TAB, Key.TAB, Key.TAB, Key.TAB);
        assertEquals("button \"Meny\" expanded=false", page.focused());

        page.key(Key.ENTER);
        assertEquals("button \"Meny\" expanded=true", page.focused());
        page.key(Key.TAB);
        assertEquals("button \"Stäng menyn\"", page.focused().replaceAll(" expanded=.*", ""));
        List<String> items = new ArrayList<>();
        for (int i = 0; i < page.evaluate("document.querySelectorAll('#meny a').length").asInt(); i++) {
            page.key(Key.TAB);
            KeyboardWalk.assertSeen(InPage.run(page, "focus", "here"));
            items.add(page.focused());
        }
        assertTrue(items.contains("link \"Ledsagare\""), items::toString);

        page.key(Key.ESCAPE);
        assertEquals("button \"Meny\" expanded=false", page.focused(), "Escape gives the focus back");
        page.key(Key.SPACE, Key.TAB, Key.SPACE);
        assertEquals("button \"Meny\" expanded=false", page.focused(), "so does the button that closes");
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
