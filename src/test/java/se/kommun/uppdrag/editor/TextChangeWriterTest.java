package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.TextChange;

/** Saving a Swedish page that is translated notes on which day its text became what it is. */
class TextChangeWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PagePath PAGE = new PagePath("content/stod/om.md");
    private static final String TEXT = """
            ---
            title: Om oss
            type: sida
            status: published
            description: En sida.
            updated: 2026-09-01
            review_by: 2027-05-01
            ---
            Text.
            """;

    @TempDir
    Path site;

    private EditingService editing;

    @BeforeEach
    void page() throws IOException {
        write("content/stod/om.md", TEXT);
        editing = new EditingService(site);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private void translate() throws IOException {
        write("content/en/about.md", TEXT.replace("status:", "translation_of: stod/om.md\nsource_version: 0123456789ab\nstatus:"));
    }

    private void save(String body, LocalDate day) throws Exception {
        EditSession opened = editing.open(PAGE).orElseThrow();
        editing.save(PAGE, opened.base(), new PageEdit(opened.text().fields().orElseThrow(), null, body), day);
    }

    private Page saved() throws IOException {
        return PageReader.parse(new SourceFile(PAGE.file(), Path.of(PAGE.file()), "sv"), Files.readString(site.resolve(PAGE.file())), ContentModel.ofProgram(), problem -> {
            throw new AssertionError(problem);
        }).orElseThrow();
    }

    @Test
    void aChangedTextGetsItsDay() throws Exception {
        translate();
        save("Ny text.\n", TODAY);
        assertEquals(TODAY, TextChange.of(saved()).orElseThrow());
        save("Nyare text.\n", TODAY.plusDays(2));
        assertEquals(TODAY.plusDays(2), TextChange.of(saved()).orElseThrow());
    }

    @Test
    void aSavingThatChangesNoWordKeepsTheDay() throws Exception {
        translate();
        save("Ny text.\n", TODAY);
        EditSession opened = editing.open(PAGE).orElseThrow();
        Map<String, List<String>> values = new LinkedHashMap<>(opened.text().fields().orElseThrow());
        values.put("updated", List.of("2026-12-24"));
        values.remove(TextChange.KEY);
        editing.save(PAGE, opened.base(), new PageEdit(values, null, opened.text().body()), TODAY.plusDays(33));
        assertEquals(TODAY, TextChange.of(saved()).orElseThrow());
        assertEquals("2026-12-24", saved().text("updated").orElseThrow());
    }

    @Test
    void aPageThatNobodyTranslatesGetsNone() throws Exception {
        save("Ny text.\n", TODAY);
        assertEquals(TEXT.replace("Text.", "Ny text."), Files.readString(site.resolve(PAGE.file())));
    }

    @Test
    void anUnchangedTextGetsNone() throws Exception {
        translate();
        save("Text.\n", TODAY);
        assertEquals(TEXT, Files.readString(site.resolve(PAGE.file())));
    }
}
