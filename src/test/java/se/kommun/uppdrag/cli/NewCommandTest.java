package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.WordFile;

class NewCommandTest {

    @TempDir
    Path site;

    private int run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return Main.run(nowhere, nowhere, arguments);
    }

    @Test
    void writesAPageButNeverOverOne() throws IOException {
        Path file = site.resolve("content/ny-sida.md");
        assertEquals(0, run("new", "sida", "ny-sida", "--source", site.toString()));
        assertTrue(Files.exists(file));
        Files.writeString(file, "mitt");
        assertEquals(1, run("new", "sida", "ny-sida", "--source", site.toString()));
        assertEquals("mitt", Files.readString(file));
    }

    @Test
    void writesNothingOutsideTheContentFolder() {
        assertEquals(2, run("new", "sida", "../ny", "--source", site.toString()));
        assertEquals(2, run("new", "sida", "Ny Sida", "--source", site.toString()));
        assertEquals(2, run("new", "sidda", "ny", "--source", site.toString()));
        assertFalse(Files.exists(site.resolve("content")));
    }

    @Test
    void makesAPageOfADocument() throws IOException {
        Path word = Files.write(site.resolve("Brev.docx"), WordFile.of(WordFile.paragraph("Rubrik1", WordFile.run("Om stöd")) + WordFile.paragraph("",
                WordFile.run("Text.") + "<w:r><w:footnoteReference w:id='1'/></w:r>")).bytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(0, Main.run(printed, printed, "new", "sida", "om-stod", "--from", word.toString(), "--source", site.toString()));
        String page = Files.readString(site.resolve("content/om-stod.md"));
        assertTrue(page.contains("\ntitle: Om stöd\n") && page.contains("\nstatus: draft\n") && page.endsWith("---\nText.\n"), page);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("1 fotnot togs inte med."));
    }

    @Test
    void aDocumentThatCannotBeReadMakesNoPage() throws IOException {
        Files.writeString(site.resolve("trasig.docx"), "PK");
        Files.writeString(site.resolve("a.pdf"), "%PDF");
        assertEquals(1, run("new", "sida", "ny", "--from", site.resolve("trasig.docx").toString(), "--source", site.toString()));
        assertEquals(2, run("new", "sida", "ny", "--from", site.resolve("a.pdf").toString(), "--source", site.toString()));
        assertEquals(2, run("new", "sida", "ny", "--from", site.resolve("finns-inte.docx").toString(), "--source", site.toString()));
        assertFalse(Files.exists(site.resolve("content")));
    }
}
