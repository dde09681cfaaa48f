package se.kommun.uppdrag.preview;

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

/** An editor's whole task, from the page on the site to the file on the disk, by keyboard alone. */
@ExtendWith(BrowserExtension.class)
class EditorKeyboardIT {

    private static final String FILE = "content/ledsagare.md";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> aFactAndTheTextOfAnAssignment(Browsers browsers) {
        return browsers.each(this::editAFactAndTheText);
    }

    private void editAFactAndTheText(Page page) throws Exception {
        try (RunningPreview preview = RunningPreview.of(Files.createTempDirectory(folder, "site"), site -> { })) {
            String before = preview.site().text(FILE);
            Hands hands = new Hands(page);
            page.open(preview.entry("ledsagare.html"));
            page.waitUntil("document.querySelector('uppdrag-panel')?.shadowRoot?.querySelector('.edit')");
            hands.tabTo(".edit");
            page.awaitLoad(() -> page.key(Key.ENTER));
            hands.ready();

            hands.tabTo("#tab-text");
            page.key(Key.RIGHT);
            hands.tabTo("#f-age").rewrite("Du har fyllt 20 år").sees("Du har fyllt 20 år");
            page.click("#tab-text");
            hands.addLine("Läs [mer om stödet](om-sll.md).").seesError("om-sll.md");

            assertTrue(page.text("#problem-list .error a").startsWith("Under \""), page.text("#problem-list .error a"));
            hands.tabTo("#problem-list .error a");
            page.key(Key.ENTER);
            assertEquals("Läs [mer om stödet](om-sll.md).", hands.marked());
            page.type("Läs [mer om stödet](om-lss.md).");
            hands.seesNoError().sees("mer om stödet").saves();

            String age = before.lines().filter(each -> each.startsWith("age:")).findFirst().orElseThrow();
            assertEquals(before.replace(age, "age: Du har fyllt 20 år") + "\nLäs [mer om stödet](om-lss.md).\n", preview.site().text(FILE).replaceFirst("text_changed: .*\n", ""));

            page.open(preview.entry("jamfor-uppdragen.html"));
            page.waitUntil("document.querySelector('.compare').innerText.includes('Du har fyllt 20 år')");
        }
    }

    /** WebKitGTK leaves Ctrl+Z to the window of the browser. */
    @TestFactory
    Stream<DynamicTest> theButtonsAboveTheTextAreOneStopAndTheirWorkCanBeUndone(Browsers browsers) {
        return browsers.each(browser -> browser != TestBrowser.WEBKIT, this::pressButtons);
    }

    private void pressButtons(Page page) throws Exception {
        try (RunningPreview preview = RunningPreview.of(Files.createTempDirectory(folder, "site"), site -> { })) {
            Hands hands = new Hands(page).open(preview.entry("redigera/kontakt"));
            String before = hands.text();
            hands.tabTo("[data-tool=heading]");
            page.key(Key.RIGHT, Key.RIGHT, Key.RIGHT, Key.RIGHT);
            assertEquals("bullets", page.evaluate("document.activeElement.dataset.tool").asText());
            page.key(Key.END);
            assertEquals("undo", page.evaluate("document.activeElement.dataset.tool").asText());
            page.key(Key.RIGHT);
            assertEquals("heading", page.evaluate("document.activeElement.dataset.tool").asText());
            page.key(Key.TAB);
            assertEquals("text", page.evaluate("document.activeElement.id").asText());

            page.evaluate("document.getElementById('text').setSelectionRange(0, 0)");
            page.key(Key.SHIFT_TAB, Key.ENTER);
            assertEquals("## " + before, hands.text());
            assertTrue(coloured(page), "the colours follow what a button writes");
            page.key(Key.CONTROL_Z);
            assertEquals(before, hands.text());
            assertTrue(coloured(page), "and what is undone");
            hands.addAtTheEnd("En **fet** rad\n");
            assertTrue(coloured(page), "and what is typed");
        }
    }

    /** Whether the coloured text lies line for line behind the text area, and is nothing that a search or a screen reader finds. */
    private static boolean coloured(Page page) {
        return page.evaluate("""
                (() => {
                  const text = document.getElementById('text');
                  const behind = document.querySelector('.syntax');
                  return [...behind.children].map((line) => line.dataset.line).join('\\n') === text.value && behind.scrollHeight === text.scrollHeight
                    && behind.textContent === '' && behind.ariaHidden === 'true';
                })()""").asBoolean();
    }
}
