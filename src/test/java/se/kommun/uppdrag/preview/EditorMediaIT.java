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
import se.kommun.uppdrag.testing.PdfFixture;
import se.kommun.uppdrag.testing.Photos;
import se.kommun.uppdrag.testing.WordFile;

/** What editors have in other programs comes in by choice of a file. */
@ExtendWith(BrowserExtension.class)
class EditorMediaIT {

    @TempDir
    Path folder;

    private RunningPreview preview;

    @BeforeEach
    void start() throws IOException {
        preview = RunningPreview.of(folder, site -> { });
    }

    @AfterEach
    void stop() throws Exception {
        preview.close();
    }

    @Test
    void documentsNumbersFilmsAndHeadingsAreLinked(Page page) throws Exception {
        Path closed = Files.write(folder.resolve("Vår folder.pdf"), PdfFixture.with("tagged", "no"));
        Path open = Files.write(folder.resolve("Ansökan.pdf"), PdfFixture.with("title", "Ansökan"));
        Hands hands = new Hands(page).open(preview.entry("redigera/kontakt"));
        hands.addAtTheEnd(" ");
        page.click("[data-tool=document]");
        page.waitFor("#d-document");
        page.choose("#document-file", closed);
        page.click("#d-document [value=yes]");
        page.waitUntil("document.getElementById('document-error').textContent.includes('inte uppladdat')");
        assertFalse(Files.exists(folder.resolve("content/var-folder.pdf")), "a PDF that some cannot read would stop the site");
        page.choose("#document-file", open);
        page.fill("#document-title", "Ansök om LSS");
        page.click("#d-document [value=yes]");
        page.waitUntil("document.getElementById('text').value.includes('[Ansök om LSS](ansokan.pdf)')");

        page.click("[data-tool=phone]");
        page.waitFor("#d-phone");
        page.fill("#phone-number", "0123-45 67 89");
        page.click("#d-phone [value=yes]");
        page.waitUntil("document.getElementById('text').value.includes('[0123-45 67 89](tel:+46123456789)')");

        page.click("[data-tool=film]");
        page.waitFor("#d-film");
        page.fill("#film-href", "https://film.example.se/1");
        page.fill("#film-words", "En dag");
        page.choose("#film-picture", Files.write(folder.resolve("dag.jpg"), Photos.jpeg(640, 360, 1)));
        page.fill("#film-length", "2:35");
        page.fill("#film-transcript", "Två personer går ut.");
        page.click("#d-film [value=yes]");
        page.waitUntil("document.getElementById('film-error').textContent.includes('undertexter')");
        page.click("#d-film [name=captions]");
        page.click("#d-film [value=yes]");
        page.waitUntil("document.getElementById('text').value.includes(`"
                + "::: film En dag\nadress: https://film.example.se/1\nundertexter: ja\nbild: dag.jpg\nlängd: 2:35\n\nTvå personer går ut.\n:::`)");

        page.click("[data-tool=heading-link]");
        page.waitFor("#d-heading");
        page.call("() => { const pages = document.getElementById('heading-page'); pages.value = 'ledsagare.md'; pages.dispatchEvent(new Event('change', { bubbles: true })); }");
        page.waitUntil("document.getElementById('heading-id').options.length > 0 && document.getElementById('heading-words').value");
        page.click("#d-heading [value=yes]");
        page.waitUntil("document.getElementById('text').value.includes('](ledsagare.md#')");
        hands.seesNoError();
    }

    @Test
    void aDocumentBecomesAPageAndItsPictureIsListed(Page page) throws Exception {
        Path word = Files.write(folder.resolve("Brev.docx"), WordFile.of(WordFile.paragraph("Rubrik1", WordFile.run("Om vårt stöd"))
                + WordFile.paragraph("", WordFile.run("Text.") + "<w:r><w:footnoteReference w:id='1'/></w:r>") + WordFile.picture("En bänk"))
                .part("word/media/image1.png", Photos.encoded(Photos.pixels(40, 30), "png")).bytes());
        page.open(preview.entry("redigera/"));
        page.click("#import");
        page.waitFor("#d-import");
        page.choose("#import-file", word);
        page.click("#d-import [value=yes]");
        page.waitUntil("document.getElementById('d-imported').open");
        assertEquals("1 fotnot togs inte med.", page.text("#imported-message"));
        page.follow("#imported-page");
        assertTrue(new Hands(page).ready().text().endsWith("![En bänk](om-vart-stod-bild.png)\n"));
        page.open(preview.entry("redigera/_bilder"));
        assertTrue(page.text("main").contains("om-vart-stod-bild.png") && page.text("main").contains("En bänk"), page.text("main"));
    }
}
