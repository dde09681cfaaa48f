package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was uploaded for a text stays only if the text, or another one, keeps it. */
class PendingUploadsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PagePath PAGE = new PagePath("content/om.md");
    private static final String TEXT = "---\ntitle: Om oss\ntype: sida\n---\n";

    @TempDir
    Path site;

    private Instant now = Instant.now();
    private EditingService editing;

    @BeforeEach
    void pages() throws Exception {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/om.md"), TEXT + "Första.\n");
        Files.writeString(site.resolve("content/annan.md"), TEXT + "Annan.\n");
        editing = new EditingService(site, () -> now);
    }

    private void upload(String name) throws Exception {
        new MediaService(site).document(PAGE, name, ("%PDF-" + name).getBytes());
    }

    private void save(String body) throws Exception {
        EditSession opened = editing.open(PAGE).orElseThrow();
        editing.save(PAGE, opened.base(), new PageEdit(opened.text().fields().orElseThrow(), null, body), TODAY);
    }

    private void write(String body) throws Exception {
        EditSession opened = editing.open(PAGE).orElseThrow();
        editing.write(PAGE, opened.base(), new PageEdit(opened.text().fields().orElseThrow(), null, body));
    }

    private boolean exists(String name) {
        return Files.exists(site.resolve("content").resolve(name));
    }

    @Test
    void aSaveDeletesWhatTheTextDoesNotKeep() throws Exception {
        upload("kvar.pdf");
        upload("borta.pdf");
        save("[Kvar](kvar.pdf)\n");
        assertTrue(exists("borta.pdf"), "it may be on its way into the text");
        now = now.plusSeconds(60);
        save("[Kvar](kvar.pdf) och mer\n");
        assertEquals("true false", exists("kvar.pdf") + " " + exists("borta.pdf"));
        save("Inget kvar.\n");
        assertTrue(exists("kvar.pdf"), "a file that was kept once is the site's");
    }

    @Test
    void aDiscardedDraftTakesItsFilesWithIt() throws Exception {
        upload("bild.pdf");
        write("[Bild](bild.pdf)\n");
        now = now.plusSeconds(60);
        editing.discardDraft(PAGE);
        assertFalse(exists("bild.pdf"));
    }

    @Test
    void aDraftOfAnotherPageKeepsTheFile() throws Exception {
        upload("bild.pdf");
        PagePath other = new PagePath("content/annan.md");
        EditSession opened = editing.open(other).orElseThrow();
        editing.write(other, opened.base(), new PageEdit(opened.text().fields().orElseThrow(), null, "[Bild](bild.pdf)\n"));
        now = now.plusSeconds(60);
        save("Text.\n");
        assertTrue(exists("bild.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 content/annan.md", "1 content/../jbake.properties", "1 content/mapp/bild.png", "1 jbake.properties", "x", "1 content/"})
    void nothingElseIsDeleted(String entry) throws Exception {
        for (String file : new String[] {"jbake.properties", "content/mapp/bild.png"}) {
            Files.createDirectories(site.resolve(file).getParent());
            Files.writeString(site.resolve(file), "x");
        }
        Files.createDirectories(site.resolve(".uppdrag/uppladdat"));
        Files.writeString(site.resolve(".uppdrag/uppladdat/om.txt"), entry + "\n");
        save("Text.\n");
        assertTrue(exists("annan.md") && exists("mapp/bild.png") && Files.exists(site.resolve("jbake.properties")), entry);
        assertFalse(Files.exists(site.resolve(".uppdrag/uppladdat/om.txt")), "the list is read once");
    }
}
