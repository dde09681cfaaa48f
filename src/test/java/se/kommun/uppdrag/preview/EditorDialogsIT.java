package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.TestBrowser;
import se.kommun.uppdrag.files.Directories;
import se.kommun.uppdrag.testing.Photos;
import se.kommun.uppdrag.testing.SiteCopy;

/** What the editor asks in a dialog: which text is to stay, what a picture shows, where a link leads. */
@ExtendWith(BrowserExtension.class)
class EditorDialogsIT {

    private static final String FILE = "content/kontakt.md";

    @TempDir
    Path folder;

    @FunctionalInterface
    private interface Work {
        void on(SiteCopy site, Hands hands) throws Exception;
    }

    private Stream<DynamicTest> each(Browsers browsers, Work work) {
        return browsers.each(browser -> browser != TestBrowser.WEBKIT, page -> {
            try (RunningPreview preview = RunningPreview.of(Files.createTempDirectory(folder, "site"), site -> { })) {
                work.on(preview.site(), new Hands(page).open(preview.entry("redigera/kontakt")));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatSomeoneElseSavedMeanwhileIsShownAndKept(Browsers browsers) {
        return each(browsers, (site, hands) -> {
            Page page = hands.page();
            String before = site.text(FILE);
            Directories.deleteRecursively(site.folder().resolve(".uppdrag/versioner")); // so that the texts cannot be put together
            site.append(FILE, "\nDeras rad.\n");
            hands.addLine("Min rad.").kept();
            page.click("#save");
            page.waitFor("#d-conflict");
            assertTrue(page.text("#conflict-lines del").contains("Deras rad."));
            assertTrue(page.text("#conflict-lines ins").contains("Min rad."));
            assertEquals(before + "\nDeras rad.\n", site.text(FILE), "nothing is overwritten unasked");

            page.click("#d-conflict [value=theirs]");
            page.waitFor("#kept");
            assertTrue(hands.text().endsWith("Deras rad.\n"));
            assertTrue(page.evaluate("document.getElementById('kept-text').value").asText().contains("Min rad."));

            site.write(FILE, before + "\nDeras nya rad.\n");
            hands.addAtTheEnd("\nMin rad igen.\n").kept();
            page.click("#save");
            page.waitFor("#d-conflict");
            page.click("#d-conflict [value=mine]");
            hands.state("Sparad ");
            assertEquals(before + "\nDeras rad.\n\nMin rad igen.\n", site.text(FILE).replaceFirst("text_changed: .*\n", ""));
        });
    }

    @TestFactory
    Stream<DynamicTest> anImageWithWhatItShowsOrAsDecoration(Browsers browsers) {
        return each(browsers, (site, hands) -> {
            Page page = hands.page();
            byte[] png = Photos.encoded(Photos.pixels(40, 30), "png");
            Path image = Files.write(site.folder().resolve("Min bild.png"), png);
            page.click("[data-tool=image]");
            page.waitFor("#d-image");
            page.choose("#image-file", image);
            page.click("#d-image [value=yes]");
            assertTrue(page.exists("#d-image[open]"), "an image without words is not taken");
            page.fill("#image-alt", "Två personer på en bänk [ute]");
            page.click("#d-image [value=yes]");
            page.waitUntil("document.getElementById('text').value.includes('![Två personer på en bänk \\\\[ute\\\\]](min-bild.png)')");
            assertArrayEquals(png, Files.readAllBytes(site.folder().resolve("content/min-bild.png")));

            page.click("[data-tool=image]");
            page.waitFor("#d-image");
            page.choose("#image-file", image);
            page.click("#d-image label:has([value=decoration])");
            page.click("#d-image [value=yes]");
            page.waitUntil("document.getElementById('text').value.includes('![](min-bild.png \"dekorativ\")')");
            hands.seesNoError();
            page.waitUntil("document.querySelector('#frames iframe:not(.waiting)').contentDocument.querySelector('img[src$=\"min-bild.png\"]')?.naturalWidth === 40");
        });
    }

    @TestFactory
    Stream<DynamicTest> aDialogTakesTheFocusAndGivesItBack(Browsers browsers) {
        return each(browsers, (site, hands) -> {
            Page page = hands.page();
            hands.tabTo("[data-tool=heading]");
            page.key(Key.RIGHT, Key.RIGHT, Key.RIGHT, Key.RIGHT, Key.RIGHT, Key.RIGHT);
            assertEquals("page-link", page.evaluate("document.activeElement.dataset.tool").asText());
            page.key(Key.ENTER);
            assertEquals("page-find", page.evaluate("document.activeElement.id").asText());
            page.key(Key.ESCAPE);
            assertEquals("page-link", page.evaluate("document.activeElement.dataset.tool").asText());

            page.key(Key.ENTER);
            page.type("om lss");
            hands.tabTo("#page-words").rewrite("Det här är LSS");
            page.key(Key.ENTER);
            page.waitUntil("document.getElementById('text').value.includes('[Det här är LSS](om-lss.md)')");
            assertEquals("text", page.evaluate("document.activeElement.id").asText());
        });
    }
}
