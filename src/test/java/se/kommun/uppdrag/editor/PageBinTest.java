package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deleted page can be brought back, byte for byte. */
class PageBinTest {

    private static final PagePath PAGE = new PagePath("content/om/oss.md");

    @TempDir
    Path site;

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private EditingService editing;
    private byte[] bytes;

    @BeforeEach
    void page() throws IOException {
        editing = new EditingService(site, () -> now);
        bytes = "---\r\ntitle: Om \u00e5ss\r\n---\r\nText\r\n".getBytes(StandardCharsets.ISO_8859_1);
        write("content/om/oss.md", bytes);
        write("content/annan.md", "---\ntitle: Annan\n---\nText.\n\n[Om oss](om/oss.md#rubrik)\n".getBytes(StandardCharsets.UTF_8));
        write("content/en/about.md", "---\ntitle: About\ntranslation_of: om/oss.md\n---\nText.\n".getBytes(StandardCharsets.UTF_8));
        write("content/tredje.md", "---\ntitle: Tredje\n---\n[Annan](annan.md) om/oss.md\n".getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] content) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.write(site.resolve(path), content);
    }

    private String base() throws Exception {
        return editing.open(PAGE).orElseThrow().base();
    }

    @Test
    void aDeletedPageComesBackByteForByte() throws Exception {
        editing.bin().delete(PAGE, base());
        assertFalse(Files.exists(site.resolve("content/om/oss.md")));
        PageBin.Entry entry = editing.bin().entries().get(0);
        assertEquals("content/om/oss.md Om åss " + now, entry.page().file() + " " + entry.title() + " " + entry.deleted());
        assertEquals(PAGE, editing.bin().restore(entry.id()));
        assertArrayEquals(bytes, Files.readAllBytes(site.resolve("content/om/oss.md")));
        assertEquals(List.of(), editing.bin().entries());
    }

    @Test
    void whatIsNotSavedRemainsAVersion() throws Exception {
        editing.write(PAGE, base(), new PageEdit(editing.open(PAGE).orElseThrow().text().fields().orElseThrow(), null, "Halvskrivet.\n"));
        editing.bin().delete(PAGE, base());
        assertTrue(editing.open(PAGE).isEmpty());
        editing.bin().restore(editing.bin().entries().get(0).id());
        String id = editing.history().of(PAGE).get(0).id();
        assertEquals("Halvskrivet.\n", editing.history().text(PAGE, id).orElseThrow().body());
    }

    @Test
    void aPageThatHasChangedOrMustExistIsNotDeleted() throws Exception {
        String base = base();
        write("content/om/oss.md", "Annat.\n".getBytes(StandardCharsets.UTF_8));
        assertThrows(EditRejectedException.class, () -> editing.bin().delete(PAGE, base));
        assertThrows(EditRejectedException.class, () -> editing.bin().delete(PAGE, EditableSource.NONE));
        PagePath start = new PagePath("content/index.md");
        write("content/index.md", bytes);
        assertTrue(assertThrows(EditRejectedException.class, () -> editing.bin().delete(start, editing.open(start).orElseThrow().base())).getMessage().contains("måste finnas"));
        assertTrue(Files.exists(site.resolve("content/index.md")));
    }

    @Test
    void aPageIsNotPutBackOverAnother() throws Exception {
        editing.bin().delete(PAGE, base());
        write("content/om/oss.md", "Ny.\n".getBytes(StandardCharsets.UTF_8));
        String id = editing.bin().entries().get(0).id();
        assertThrows(EditRejectedException.class, () -> editing.bin().restore(id));
        assertEquals("Ny.\n", Files.readString(site.resolve("content/om/oss.md")));
        assertEquals(1, editing.bin().entries().size());
    }

    @Test
    void aYearIsRemembered() throws Exception {
        editing.bin().delete(PAGE, base());
        now = now.plus(Duration.ofDays(400));
        write("content/om/oss.md", bytes);
        editing.bin().delete(PAGE, base());
        assertEquals(List.of(now), editing.bin().entries().stream().map(PageBin.Entry::deleted).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../osparat/om.txt", "../../content/annan.md", "20261121T080000000Z-oss/../../x", "20261121T080000000Z-finns-inte"})
    void aNameThatIsNotInTheBinIsRefused(String id) throws Exception {
        editing.bin().delete(PAGE, base());
        assertThrows(EditRejectedException.class, () -> editing.bin().restore(id));
        assertEquals(1, editing.bin().entries().size());
    }

    @Test
    void anEntryThatAnotherWroteCannotLeaveTheContentFolder() throws Exception {
        write(".uppdrag/papperskorg/20261121T080000000Z-ond", "uppdrag-papperskorg 1 content/../../ond.md\nx".getBytes(StandardCharsets.UTF_8));
        write(".uppdrag/papperskorg/20261121T080000000Z-skript", "uppdrag-papperskorg 1 assets/x.js\nx".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), editing.bin().entries());
        assertThrows(EditRejectedException.class, () -> editing.bin().restore("20261121T080000000Z-ond"));
    }

    @Test
    void whatLinksToAPageIsToldBefore() throws Exception {
        assertEquals(List.of("content/annan.md Annan 6", "content/en/about.md About 3"), IncomingLinks.to(site, PAGE).stream()
                .map(each -> each.page().file() + " " + each.title() + " " + each.line()).sorted().toList());
    }
}
