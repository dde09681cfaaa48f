package se.kommun.uppdrag.editor;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.editor.PageVersion.Origin;

/** Every text that was saved can be read and restored. */
class PageHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PagePath PAGE = new PagePath("content/om.md");
    private static final String TEXT = "---\ntitle: Om oss\ntype: sida\n---\nFörsta.\n";

    @TempDir
    Path site;

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private EditingService editing;

    @BeforeEach
    void page() throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/om.md"), TEXT);
        editing = new EditingService(site, () -> now);
    }

    private EditSession open() throws Exception {
        return editing.open(PAGE).orElseThrow();
    }

    private SaveResult save(String body) throws Exception {
        EditSession opened = open();
        now = now.plusSeconds(60);
        return editing.save(PAGE, opened.base(), body(opened, body), TODAY);
    }

    private static PageEdit body(EditSession opened, String body) {
        return new PageEdit(opened.text().fields().orElseThrow(), null, body);
    }

    private List<String> bodies() throws Exception {
        List<String> bodies = new ArrayList<>();
        for (PageVersion version : editing.history().of(PAGE)) {
            bodies.add(editing.history().text(PAGE, version.id()).orElseThrow().body());
        }
        return bodies;
    }

    private String disk() throws IOException {
        return Files.readString(site.resolve("content/om.md"));
    }

    @Test
    void eachSaveIsAVersionAndTheTextBeforeTheFirstToo() throws Exception {
        save("Andra.\n");
        save("Tredje.\n");
        assertEquals(List.of("Tredje.\n", "Andra.\n", "Första.\n"), bodies());
        PageVersion first = editing.history().of(PAGE).get(2);
        assertEquals(TEXT.getBytes(StandardCharsets.UTF_8).length, first.size());
        assertEquals(Instant.parse("2026-11-21T08:00:00Z"), first.time());
        save("Tredje.\n");
        assertEquals(3, bodies().size());
    }

    @Test
    void anEarlierTextIsRestoredAndNothingIsLost() throws Exception {
        save("Andra.\n");
        editing.write(PAGE, open().base(), body(open(), "Halvskriven.\n"));
        PageVersion first = editing.history().of(PAGE).get(1);
        assertTrue(editing.restore(PAGE, open().base(), first.id(), TODAY).done());
        assertEquals(TEXT, disk());
        assertFalse(open().unsaved());
        assertEquals(List.of("Första.\n", "Halvskriven.\n", "Andra.\n", "Första.\n"), bodies());
        assertEquals(List.of(Origin.FILE, Origin.DRAFT, Origin.FILE, Origin.FILE), editing.history().of(PAGE).stream().map(PageVersion::origin).toList());
    }

    @Test
    void aTextThatIsUndoneRemainsAVersion() throws Exception {
        editing.write(PAGE, open().base(), body(open(), "Ångrad.\n"));
        editing.discardDraft(PAGE);
        assertEquals(List.of("Ångrad.\n", "Första.\n"), bodies());
    }

    @Test
    void aPageThatHasChangedIsNotReplacedByAnEarlierText() throws Exception {
        String base = open().base();
        save("Andra.\n");
        PageVersion first = editing.history().of(PAGE).get(1);
        assertFalse(editing.restore(PAGE, base, first.id(), TODAY).done());
        assertTrue(disk().endsWith("Andra.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../content/om.md", "../papperskorg/x", "20261121T080000000Z-0123456789abcdef", "/etc/passwd", "20261121T080000000Z-../../../x", "HEAD", "--help"})
    void aNameThatIsNoVersionGivesNothing(String id) throws Exception {
        save("Andra.\n");
        assertEquals(Optional.empty(), editing.history().text(PAGE, id));
        assertThrows(EditRejectedException.class, () -> editing.restore(PAGE, open().base(), id, TODAY));
    }

    @Test
    void aSymbolicLinkIsNotFollowed() throws Exception {
        Path elsewhere = Files.createDirectories(site.resolve("annan"));
        Files.createDirectories(site.resolve(".uppdrag"));
        Files.createSymbolicLink(site.resolve(".uppdrag/versioner"), elsewhere);
        assertThrows(EditRejectedException.class, this::open);
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void twoChangesOfOnePageAreBothSaved() throws Exception {
        save("Ett.\n\nTvå.\n\nTre.\n");
        EditSession mine = open();
        EditSession theirs = open();
        assertFalse(editing.save(PAGE, theirs.base(), body(theirs, "Ett.\n\nTvå.\n\nTre, deras.\n"), TODAY).merged());
        SaveResult saved = editing.save(PAGE, mine.base(), body(mine, "Ett, min.\n\nTvå.\n\nTre.\n"), TODAY);
        assertTrue(saved.done() && saved.merged());
        assertTrue(disk().endsWith("---\nEtt, min.\n\nTvå.\n\nTre, deras.\n"), disk());
    }

    @Test
    void aChangedFactAndAChangedTextAreBothSaved() throws Exception {
        EditSession mine = open();
        save("Deras.\n");
        SaveResult saved = editing.save(PAGE, mine.base(), new PageEdit(java.util.Map.of("title", List.of("Min rubrik"), "type", List.of("sida")), null, "Första.\n"), TODAY);
        assertTrue(saved.merged());
        assertEquals("---\ntitle: Min rubrik\ntype: sida\n---\nDeras.\n", disk());
    }

    @Test
    void aLineThatBothHaveChangedIsChosen() throws Exception {
        save("Ett.\n\nTvå.\n");
        EditSession mine = open();
        save("Ett, deras.\n\nTvå.\n");
        PageEdit edit = body(mine, "Ett, min.\n\nTvå, min.\n");
        SaveResult conflict = editing.save(PAGE, mine.base(), edit, TODAY);
        assertFalse(conflict.done());
        assertEquals(List.of(List.of("Ett, min.")), conflict.conflicts().stream().map(TextMerge.Part::mine).toList());
        assertThrows(EditRejectedException.class, () -> editing.merge(PAGE, mine.base(), conflict.base(), edit, List.of()));
        assertThrows(EditRejectedException.class, () -> editing.merge(PAGE, mine.base(), conflict.base(), edit, List.of("allt")));
        editing.merge(PAGE, mine.base(), conflict.base(), edit, List.of("both"));
        assertEquals("Ett, min.\nEtt, deras.\n\nTvå, min.\n", open().text().body());
        assertFalse(open().conflict());
        assertTrue(disk().endsWith("Ett, deras.\n\nTvå.\n"));
    }

    @Test
    void versionsFollowAPageThatIsRenamed() throws Exception {
        save("Andra.\n");
        PagePath to = editing.rename(PAGE, open().base(), "om-oss").page();
        assertEquals(2, editing.history().of(to).size());
        assertEquals(List.of(), editing.history().of(PAGE));
    }

    @Test
    void versionsAreThinnedWithAge() throws Exception {
        for (int day = 0; day < 60; day++) {
            for (int hour = 0; hour < 3; hour++) {
                now = Instant.parse("2026-09-01T08:00:00Z").plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
                save("Dag " + day + ", gång " + hour + "\n");
            }
        }
        List<PageVersion> versions = editing.history().of(PAGE);
        assertEquals(31 + 5 + 5, versions.size(), 6); // a month of days, the weeks before, the last day's own
        assertEquals("Dag 59, gång 2\n", bodies().get(0));
        assertEquals("Dag 58, gång 2\n", bodies().get(3).replace("gång 1", "gång 2"));
        now = now.plus(Duration.ofDays(800));
        save("Nu.\n");
        assertEquals(List.of("Nu.\n"), bodies());
    }
}
