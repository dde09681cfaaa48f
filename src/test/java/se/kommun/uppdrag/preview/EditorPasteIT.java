package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.TestBrowser;
import se.kommun.uppdrag.testing.Photos;
import se.kommun.uppdrag.testing.WordFile;

/** What editors have in other programs comes in by paste, through the browser's own clipboard, and by drop, and goes out again with Ctrl+Z. */
@ExtendWith(BrowserExtension.class)
class EditorPasteIT {

    private static final Path WORD = Path.of("src/test/resources/convert/word-desktop");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> textKeepsItsForm(Browsers browsers) {
        return browsers.each(this::pasteText);
    }

    private void pasteText(Page page) throws Exception {
        try (RunningPreview preview = RunningPreview.of(Files.createTempDirectory(folder, "site"), site -> { })) {
            page.open(preview.entry("om-lss.html"));
            page.key(Key.CONTROL_A, Key.CONTROL_C);
            Hands hands = new Hands(page).open(preview.url("redigera/kontakt"));
            String before = hands.text();
            paste(hands, "document.getElementById('text').value.includes('| Ledsagarservice')");
            String text = hands.text().substring(before.length());
            assertTrue(text.contains("\n- att du ska kunna vara med i samhället\n") && text.contains("\n### Stödet kan ges av en annan person\n")
                    && text.contains("| Ledsagarservice | Ledsagaren |\n") && text.contains("\n1. **Ansökan.** Du ansöker"), text);

            String[] word = Files.readString(Path.of(WORD + ".md")).split("\n\n", 2);
            copy(page, Files.readString(Path.of(WORD + ".html")), "Bli ledsagare");
            paste(hands, "document.getElementById('pasted').textContent.startsWith('" + word[0] + "')");
            assertEquals(before + text + "\n" + word[1], hands.text());
        }
    }

    /** WebKit itself forgets what can be undone when the view beside the text is drawn anew. */
    @TestFactory
    Stream<DynamicTest> aPasteIsUndone(Browsers browsers) {
        return browsers.each(this::undoPaste);
    }

    private void undoPaste(Page page) throws Exception {
        try (RunningPreview preview = RunningPreview.of(Files.createTempDirectory(folder, "site"), site -> { })) {
            Hands hands = new Hands(page).open(preview.entry("redigera/kontakt"));
            String before = hands.text();
            copy(page, "<h2>Stöd</h2><ul><li>En punkt</li></ul>", "Stöd En punkt");
            paste(hands, "document.getElementById('text').value.endsWith('\\n\\n## Stöd\\n\\n- En punkt\\n')");
            hands.sees("En punkt");
            page.key(Key.CONTROL_Z);
            assertEquals(before, hands.text());

            copy(page, "", "\u00b7\u00a0En punkt\n\u00b7\u00a0En till");
            paste(hands, "document.getElementById('text').value.endsWith('- En punkt\\n- En till')");
            hands.sees("En till");
            page.click("[data-tool=undo]");
            assertEquals(before, hands.text());
            page.click("[data-tool=undo]");
            assertEquals(before, hands.text(), "nothing more to undo");
        }
    }

    /** Neither a headless Firefox nor WebKitGTK puts pictures on its clipboard. */
    @Test
    void aPictureIsUploaded(Page page) throws Exception {
        try (RunningPreview preview = RunningPreview.of(folder, site -> { })) {
            page.open(preview.entry("teckensprak.png"));
            page.key(Key.CONTROL_C);
            Hands hands = new Hands(page).open(preview.entry("redigera/kontakt"));
            paste(hands, "document.getElementById('text').value.includes('![](image.png)')");
            assertTrue(page.text("#pasted").startsWith("Bilden är uppladdad"), page.text("#pasted"));
            assertTrue(Files.exists(folder.resolve("content/image.png")));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsDroppedIsUploaded(Browsers browsers) {
        return browsers.each(browser -> browser != TestBrowser.WEBKIT, this::dropFiles);
    }

    private void dropFiles(Page page) throws Exception {
        try (RunningPreview preview = RunningPreview.of(Files.createTempDirectory(folder, "site"), site -> { })) {
            Hands hands = new Hands(page).open(preview.entry("redigera/kontakt"));
            hands.addAtTheEnd(" ");
            drop(page, "IMG 1.jpg", "image/jpeg", Photos.jpeg(2600, 400, 1));
            tells(page, "Bilden är uppladdad, i mindre format. Skriv vad den visar");
            assertTrue(hands.text().contains("![](img-1.jpg)"), hands.text());
            assertEquals("![", page.evaluate("(t => t.value.slice(t.selectionStart - 2, t.selectionStart))(document.getElementById('text'))").asText());
            page.type("En hund");
            page.waitUntil("document.querySelector('#frames iframe:not(.waiting)')?.contentDocument?.querySelector('img[alt=\"En hund\"]')?.naturalWidth > 0");
            drop(page, "IMG_2.HEIC", "", Photos.ascii("\0\0\0\u0018ftypheic...."));
            tells(page, "HEIC");
            drop(page, "Brev.docx", "", WordFile.of(WordFile.paragraph("Rubrik1", WordFile.run("Ett brev"))).bytes());
            page.waitUntil("document.getElementById('text').value.includes('Ett brev')");
        }
    }

    /** Copies what another program would put on the clipboard. */
    private static void copy(Page page, String html, String words) {
        page.call("""
                (html, words) => addEventListener('copy', (event) => {
                  event.preventDefault();
                  if (html) event.clipboardData.setData('text/html', html);
                  event.clipboardData.setData('text/plain', words);
                }, { once: true })""", html, words);
        page.key(Key.CONTROL_C);
    }

    /** Pastes after all of the text, and waits for what comes of that. */
    private static void paste(Hands hands, String condition) {
        hands.page().evaluate("(t => { t.focus(); t.setSelectionRange(t.value.length, t.value.length); })(document.getElementById('text'))");
        hands.page().key(Key.CONTROL_V);
        hands.page().waitUntil(condition);
    }

    private static void drop(Page page, String name, String type, byte[] bytes) {
        page.call("""
                (name, type, bytes) => {
                  const dataTransfer = new DataTransfer();
                  dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name, { type }));
                  document.getElementById('text').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
                }""", name, type, Base64.getEncoder().encodeToString(bytes));
    }

    private static void tells(Page page, String words) {
        page.waitUntil("document.getElementById('pasted').textContent.includes('" + words + "')");
    }
}
