package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.check.browser.EngineChecks;

/** In the browser: a page is deleted and brought back, an earlier text restored, two edits put together, and the site published. */
@ExtendWith(BrowserExtension.class)
class PageLifeIT {

    private static final String FILE = "content/kontakt.md";

    @TempDir
    Path folder;

    private RunningPreview preview;

    @BeforeEach
    void start() throws IOException {
        preview = RunningPreview.of(folder.resolve("webb"), site -> site.append("jbake.properties", "\npublish.to=../mål\n"));
    }

    @AfterEach
    void stop() throws Exception {
        preview.close();
    }

    private static void menu(Page page, String words) {
        page.click("#page-menu summary");
        page.waitFor("#page-menu[open] a");
        page.awaitLoad(() -> page.evaluate("[...document.querySelectorAll('#page-menu a')].find(a => a.textContent === '" + words + "').click()"));
    }

    @Test
    void aPageIsDeletedAndBroughtBackAndAnEarlierTextToo(Page page) {
        String before = preview.site().text(FILE);
        Hands hands = new Hands(page).open(preview.entry("redigera/kontakt"));
        hands.addAtTheEnd("\nEn ny rad.\n").kept();
        page.click("#save");
        hands.state("Sparad");
        assertFalse(preview.site().text(FILE).equals(before));

        menu(page, "Tidigare versioner");
        assertEquals(2, page.evaluate("document.querySelectorAll('main ol a').length").asInt());
        page.awaitLoad(() -> page.evaluate("[...document.querySelectorAll('main ol a')].at(-1).click()"));
        assertTrue(page.text(".difference").contains("En ny rad."));
        requireAccessible(page);
        page.awaitLoad(() -> page.click("form.ask button"));
        hands.ready();
        assertFalse(preview.site().text(FILE).contains("En ny rad."));

        menu(page, "Ta bort sidan");
        assertTrue(page.text("main").contains("leder hit"));
        requireAccessible(page);
        page.awaitLoad(() -> page.click("form.ask button"));
        assertFalse(Files.exists(preview.site().folder().resolve(FILE)));
        requireAccessible(page);
        page.awaitLoad(() -> page.click("form.ask button"));
        hands.ready();
        assertTrue(Files.exists(preview.site().folder().resolve(FILE)));
    }

    @Test
    void twoEditsArePutTogether(Page page) throws IOException {
        Hands hands = new Hands(page).open(preview.entry("redigera/kontakt"));
        String text = hands.text();
        preview.site().write(FILE, preview.site().text(FILE) + "\nDeras rad.\n");
        page.waitUntil("!document.getElementById('others').hidden");
        assertTrue(page.text("#others").contains("ändrat sidan"));
        hands.addAtTheEnd("\nMin rad.\n").kept();
        page.click("#save");
        page.waitFor("#d-merge[open] fieldset");
        assertEquals(1, page.evaluate("document.querySelectorAll('#d-merge fieldset').length").asInt());
        page.click("#d-merge input[value=both]");
        page.awaitLoad(() -> page.click("#d-merge [value=yes]"));
        hands.ready();
        assertEquals(text + "\nMin rad.\n\nDeras rad.\n", hands.text());
        page.click("#save");
        hands.state("Sparad");
        assertTrue(preview.site().text(FILE).contains("Min rad.") && preview.site().text(FILE).contains("Deras rad."));
    }

    @Test
    void theSiteIsPublishedFromTheBrowser(Page page) {
        page.open(preview.entry("_redigera/sida/publicering"));
        page.waitUntil("!document.getElementById('publish-send').hidden || !document.getElementById('publish-again').hidden");
        assertTrue(page.text("#publish-list").contains("nya sidor"), page.text("main"));
        requireAccessible(page);
        page.awaitLoad(() -> page.click("#publish-send"));
        page.waitUntil("document.getElementById('publish-state').textContent.startsWith('Publicerat.')");
        assertTrue(Files.exists(folder.resolve("mål/index.html")));
        assertTrue(page.text(".pages").contains("Publicerad"));
        assertFalse(page.text(".pages").contains("Sparad, inte publicerad"));
    }

    private static void requireAccessible(Page page) {
        EngineChecks.assertAxeClean(page);
    }
}
