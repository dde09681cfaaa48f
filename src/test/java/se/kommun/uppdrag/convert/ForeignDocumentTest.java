package se.kommun.uppdrag.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.kommun.uppdrag.testing.WordFile.cell;
import static se.kommun.uppdrag.testing.WordFile.item;
import static se.kommun.uppdrag.testing.WordFile.paragraph;
import static se.kommun.uppdrag.testing.WordFile.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.WordFile;

/** Word documents and web pages become pages, and one that is made to harm becomes nothing. */
class ForeignDocumentTest {

    @TempDir
    Path folder;

    private static ConvertedText word(WordFile file) throws IOException, ConversionException {
        return ForeignDocument.convert("brev.docx", file.bytes(), true, ImageSink.NONE);
    }

    private static void isRefused(WordFile file) {
        assertThrows(ConversionException.class, () -> word(file));
    }

    @Test
    void aWordDocumentKeepsItsForm() throws Exception {
        String body = paragraph("Rubrik", run("Bli ledsagare")) + paragraph("Rubrik1", run("Vad du får"))
                + paragraph("", run("Du får ") + "<w:r><w:rPr><w:b/></w:rPr><w:t>ersättning</w:t></w:r>" + run(" och ") + "<w:hyperlink r:id='rId4'>" + run("råd") + "</w:hyperlink>"
                        + "<w:r><w:footnoteReference w:id='1'/></w:r>")
                + item(1, 0, "Fika") + item(1, 1, "på kafé") + item(2, 0, "Ring") + item(2, 0, "Vänta")
                + paragraph("Citat", run("Jag har en vän.")) + paragraph("Beskrivning", run("Tabell 1. Ersättning"))
                + "<w:tbl><w:tr>" + cell("Uppdrag") + cell("Kronor") + "</w:tr><w:tr>" + cell("Ledsagare") + cell("150") + "</w:tr></w:tbl>"
                + "<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>" + WordFile.picture("En hund");
        List<byte[]> stored = new ArrayList<>();
        ConvertedText text = ForeignDocument.convert("brev.docx", WordFile.of(body).part("word/media/image1.png", new byte[] {1, 2}).bytes(), true, bytes -> {
            stored.add(bytes);
            return Optional.of("hund.png");
        });
        assertEquals("Bli ledsagare", text.title());
        assertEquals(String.join("\n", "## Vad du får", "", "Du får **ersättning** och [råd](https://www.socialstyrelsen.se/)", "", "- Fika", "  - på kafé", "", "1. Ring", "2. Vänta", "",
                "> Jag har en vän.", "", "| Uppdrag | Kronor |", "|---|---|", "| Ledsagare | 150 |", "[Ersättning]", "", "![En hund](hund.png)", ""), text.markdown());
        assertEquals(1, stored.size());
        assertEquals("1 fotnot och 1 formel togs inte med.", text.message());
    }

    @Test
    void theTitleOfTheFileStandsInForAHeading() throws Exception {
        WordFile file = WordFile.of(paragraph("", run("Text."))).part("docProps/core.xml",
                "<c:coreProperties xmlns:c='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Vår titel</dc:title></c:coreProperties>");
        assertEquals("Vår titel", word(file).title());
    }

    @Test
    void aDocumentInAPageKeepsItsHeading() throws Exception {
        WordFile file = WordFile.of(paragraph("Rubrik1", run("Ett brev")) + paragraph("", run("Text.")));
        assertEquals("## Ett brev\n\nText.\n", ForeignDocument.convert("brev.docx", file.bytes(), false, ImageSink.NONE).markdown());
    }

    @Test
    void aWebPageGivesItsMainPart() throws Exception {
        String page = "<html><head><meta charset=utf-8><title>Om stöd - Exempelkommunen</title><meta name=description content='Så  får du stöd.'>"
                + "<link rel=canonical href='https://kommun.example.se/om/stod'></head><body><header><h2>Sajten</h2></header><nav><a href=/>Hem</a></nav>"
                + "<main><h1>Om stöd</h1><p>Läs <a href='../kontakt'>mer</a>.</p><h3>Vem</h3><p>Alla.</p></main><footer>© 2026</footer></body></html>";
        ConvertedText text = ForeignDocument.convert("stod.HTML", page.getBytes(StandardCharsets.UTF_8), true, ImageSink.NONE);
        assertEquals(new ConvertedText("Läs [mer](https://kommun.example.se/kontakt).\n\n## Vem\n\nAlla.\n", "Om stöd", "Så får du stöd.", List.of(), List.of()), text);
        assertEquals("Om stöd", ForeignDocument.convert("a.htm", "<title>Om stöd | Kommunen</title><p>a".getBytes(StandardCharsets.UTF_8), true, ImageSink.NONE).title());
    }

    @Test
    void noEntityIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("hemligt.txt"), "hemligt");
        String external = "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
        String laughs = "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>";
        for (String type : List.of(external, laughs)) {
            for (String part : List.of("word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "docProps/core.xml")) {
                isRefused(WordFile.of(paragraph("", run("a"))).part(part, type + "<d>&x;</d>"));
            }
        }
        byte[] wide = (external + "<d>&x;</d>").getBytes(StandardCharsets.UTF_16);
        isRefused(WordFile.of("").part("word/document.xml", wide));
    }

    @Test
    void whatIsTooMuchIsRefused() {
        isRefused(WordFile.of("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)));
        isRefused(WordFile.of("").part("word/media/a.xml", new byte[41_000_000]));
        WordFile many = WordFile.of("");
        for (int i = 0; i < 2_000; i++) {
            many.part("word/media/" + i + ".png", new byte[0]);
        }
        isRefused(many);
    }

    @Test
    void aBombIsNotUnpacked() {
        WordFile bomb = WordFile.of("");
        byte[] zeros = new byte[50_000_000];
        for (int i = 0; i < 5; i++) {
            bomb.part("word/media/" + i + ".png", zeros);
        }
        assertTrue(bomb.bytes().length < 1_000_000);
        isRefused(bomb);
    }

    @Test
    void aFileOutsideTheDocumentIsNeverReadOrWritten() throws Exception {
        WordFile file = WordFile.of(WordFile.picture("x")).part("word/_rels/document.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rId3' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image' Target='file:///etc/hostname' TargetMode='External'/></Relationships>")
                .part("../../" + folder.getFileName() + "/ond.txt", "ond");
        List<byte[]> stored = new ArrayList<>();
        try {
            ForeignDocument.convert("a.docx", file.bytes(), true, bytes -> {
                stored.add(bytes);
                return Optional.of("x.png");
            });
        } catch (ConversionException refused) {
            assertTrue(refused.getMessage().contains("Word"));
        }
        assertEquals(List.of(), stored);
        assertTrue(Files.notExists(folder.resolve("ond.txt")));
    }

    @Test
    void otherFilesAreRefusedWithWhatToDo() {
        for (String name : List.of("a.doc", "a.odt", "a.pdf", "a", "", "a.docx")) {
            ConversionException refused = assertThrows(ConversionException.class, () -> ForeignDocument.convert(name, "x".getBytes(StandardCharsets.UTF_8), true, ImageSink.NONE));
            assertTrue(refused.getMessage().contains(".docx"), refused::getMessage);
        }
    }
}
