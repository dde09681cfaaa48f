package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.PageList;

/** Nothing that an editor has written is lost, and nothing is written that they did not ask for. */
class EditingServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PagePath PAGE = new PagePath("content/om.md");
    private static final String TEXT = "---\ntitle: Om oss\ntype: sida\n---\nText.\n";

    @TempDir
    Path site;

    private EditingService editing;

    @BeforeEach
    void page() throws IOException {
        write("content/om.md", TEXT);
        editing = new EditingService(site);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private static PageEdit body(EditSession opened, String body) {
        return new PageEdit(opened.text().fields().orElseThrow(), null, body);
    }

    private EditSession open() throws Exception {
        return editing.open(PAGE).orElseThrow();
    }

    @Test
    void savingChangesTheFileAndNothingElse() throws Exception {
        EditSession opened = open();
        editing.write(PAGE, opened.base(), body(opened, "Ny text.\n"));
        SaveResult kept = editing.save(PAGE, opened.base(), body(opened, "Ny text.\n"), TODAY);
        assertTrue(kept.done());
        assertEquals(TEXT.replace("Text.", "Ny text."), read("content/om.md"));
        assertEquals(open().base(), kept.base());
        assertEquals(List.of("REMOVED Text.", "ADDED Ny text."), kept.difference().stream()
                .filter(line -> line.kind() != TextDiff.Kind.SAME).map(line -> line.kind() + " " + line.text()).toList());
        assertEquals(List.of("content/om.md"), files());
        assertFalse(Files.exists(site.resolve(".uppdrag/osparat/om.txt")));
    }

    /** The site's own files. */
    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> site.relativize(file).toString().replace('\\', '/')).filter(file -> !file.startsWith(".uppdrag/")).sorted().toList();
        }
    }

    @Test
    void aTextThatIsNotSavedIsThereAfterARestart() throws Exception {
        EditSession opened = open();
        editing.write(PAGE, opened.base(), body(opened, "Inte klar"));
        EditSession again = new EditingService(site).open(PAGE).orElseThrow();
        assertTrue(again.unsaved());
        assertFalse(again.conflict());
        assertEquals("Inte klar", again.text().body());
        assertEquals(opened.base(), again.base());
        assertEquals(TEXT, read("content/om.md"));
        editing.discardDraft(PAGE);
        assertFalse(open().unsaved());
    }

    @Test
    void twoWindowsDoNotOverwriteEachOthersUnsavedText() throws Exception {
        EditSession opened = open();
        DraftSaveResult first = editing.write(PAGE, opened.base(), inWindow("a", "", "Först"));
        DraftSaveResult second = editing.write(PAGE, opened.base(), inWindow("b", "", "Sedan"));
        assertFalse(second.done());
        assertEquals("Först", second.text().body());
        assertFalse(editing.save(PAGE, opened.base(), inWindow("b", "", "Sedan"), TODAY).done());
        assertEquals(TEXT, read("content/om.md"));
        assertEquals("Först", open().text().body());
        assertTrue(editing.write(PAGE, opened.base(), inWindow("b", first.draft(), "Sedan")).done());
        assertFalse(editing.write(PAGE, opened.base(), inWindow("a", first.draft(), "Igen")).done());
        assertTrue(new EditingService(site).write(PAGE, opened.base(), inWindow("b", "", "Till sist")).done());
    }

    private PageEdit inWindow(String window, String known, String body) throws Exception {
        return new PageEdit(EditableSource.ofText(PAGE.file(), TEXT).fields().orElseThrow(), null, body, new DraftOwner(window, known));
    }

    @Test
    void aPageIsMadeFromAnother() throws Exception {
        PagePath copy = editing.create(new NewPageRequest("Om igen", "om-igen", "", PAGE, NewPageRequest.Way.COPY, ""), TODAY);
        assertEquals(List.of("Om igen", "draft"), List.of(onDisk(copy, "title"), onDisk(copy, "status")));
        assertTrue(read(copy.file()).endsWith("Text.\n"));
        PagePath easy = editing.create(new NewPageRequest("Om, lättläst", "om", "", PAGE, NewPageRequest.Way.EASY, ""), TODAY);
        assertEquals("content/lattlast/om.md", easy.file());
        assertEquals("om.md", onDisk(easy, "easy_of"));
        write("content/om.md", TEXT.replace("type: sida", "type: sida\nstatus: published\ndescription: Om oss.\nupdated: 2026-11-21\nreview_by: 2027-05-21"));
        PagePath english = editing.create(new NewPageRequest("About", "about", "", PAGE, NewPageRequest.Way.TRANSLATION, "en"), TODAY);
        assertEquals("om.md", onDisk(english, "translation_of"));
        assertThrows(EditRejectedException.class, () -> editing.create(NewPageRequest.of("start", "Start", "start"), TODAY));
        assertThrows(EditRejectedException.class, () -> editing.create(new NewPageRequest("Om", "om-sv", "", PAGE, NewPageRequest.Way.TRANSLATION, "sv"), TODAY));
        assertThrows(EditRejectedException.class, () -> editing.create(new NewPageRequest("Om", "../x", "", PAGE, NewPageRequest.Way.COPY, ""), TODAY));
    }

    private String onDisk(PagePath page, String key) throws Exception {
        return editing.open(page).orElseThrow().text().value(key).orElse("");
    }

    @Test
    void aWordIsAddedToTheListOnce() throws Exception {
        write("ordlista.txt", "# Ord\nDigg");
        SiteWordList.add(site, "omsorgscoach");
        SiteWordList.add(site, "Digg");
        assertEquals("# Ord\nDigg\nomsorgscoach\n", read("ordlista.txt"));
        for (String bad : List.of("", "två ord", "a\nb", "#x", "<b>", "x".repeat(100))) {
            assertThrows(EditRejectedException.class, () -> SiteWordList.add(site, bad), bad);
        }
    }

    @Test
    void aTextThatIsTheFilesAgainIsNotKept() throws Exception {
        EditSession opened = open();
        editing.write(PAGE, opened.base(), body(opened, "Något"));
        editing.write(PAGE, opened.base(), body(opened, "Text.\n"));
        assertEquals("", editing.draftHash(PAGE));
    }

    @Test
    void aFileThatWasChangedMeanwhileIsNotOverwrittenUnknowingly() throws Exception {
        EditSession opened = open();
        write("content/om.md", TEXT.replace("Text.", "Deras."));
        SaveResult kept = editing.save(PAGE, opened.base(), body(opened, "Min.\n"), TODAY);
        assertFalse(kept.done());
        assertEquals("Deras.\n", kept.theirs().body());
        assertEquals(TEXT.replace("Text.", "Deras."), read("content/om.md"));
        EditSession again = open();
        assertTrue(again.conflict());
        assertEquals("Min.\n", again.text().body());
        assertTrue(editing.save(PAGE, kept.base(), body(opened, "Min.\n"), TODAY).done());
        assertEquals(TEXT.replace("Text.", "Min."), read("content/om.md"));
    }

    @Test
    void aFileThatWasRemovedMeanwhileIsAConflict() throws Exception {
        EditSession opened = open();
        Files.delete(site.resolve("content/om.md"));
        SaveResult kept = editing.save(PAGE, opened.base(), body(opened, "Min.\n"), TODAY);
        assertFalse(kept.done());
        assertEquals(EditableSource.NONE, kept.base());
        assertTrue(open().conflict());
        assertTrue(editing.save(PAGE, EditableSource.NONE, body(opened, "Min.\n"), TODAY).done());
        assertEquals(TEXT.replace("Text.", "Min."), read("content/om.md"));
    }

    @Test
    void aFileThatCameMeanwhileIsAConflict() throws Exception {
        PagePath page = new PagePath("content/ny.md");
        write("content/ny.md", TEXT);
        assertFalse(editing.save(page, EditableSource.NONE, new PageEdit(null, "", "Min.\n"), TODAY).done());
        assertEquals(TEXT, read("content/ny.md"));
    }

    @Test
    void theFileKeepsWhoMayReadIt() throws Exception {
        Path file = site.resolve("content/om.md");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "the file system has no POSIX permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertTrue(editing.save(PAGE, open().base(), body(open(), "Ny.\n"), TODAY).done());
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void otherLineEndsBecomeOursWhenSaved() throws Exception {
        write("content/om.md", "\uFEFF" + TEXT.replace("\n", "\r\n"));
        assertTrue(editing.save(PAGE, open().base(), body(open(), open().text().body()), TODAY).done());
        assertEquals(TEXT, read("content/om.md"));
    }

    @Test
    void aShortcutIsNeitherReadNorWritten() throws Exception {
        write("utanför.md", TEXT);
        Files.createSymbolicLink(site.resolve("content/lank.md"), site.resolve("utanför.md"));
        Files.createSymbolicLink(site.resolve("content/mapp"), site);
        write("om.md", TEXT);
        for (String name : List.of("lank", "mapp/om")) {
            PagePath page = PagePath.ofName(name).orElseThrow();
            assertThrows(EditRejectedException.class, () -> editing.open(page));
            assertThrows(EditRejectedException.class, () -> editing.save(page, EditableSource.NONE, new PageEdit(null, "", "x"), TODAY));
        }
        assertEquals(TEXT, read("utanför.md"));
        assertEquals(TEXT, read("om.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "content/", "content/../jbake.properties", "content/../om.md", "../content/om.md", "/content/om.md", "content//om.md",
        "content\\om.md", "content/..\\om.md", "content/.git/config", "content/.dold.md", "content/om.md\0.md", "content/om", "content/om.MD", "content/Om.md",
        "content/om.md/", "content/å.md", "content/a/../om.md", "content/om%2emd", "C:/content/om.md", "content/om.md\n", "templates/sida.ftl", "assets/css/site.css"})
    void onlyPagesInContentHaveAPath(String file) {
        assertTrue(PagePath.of(file).isEmpty());
    }

    @Test
    void aNewPageIsADraftWithTheTitleThatWasAskedFor() throws Exception {
        PagePath page = editing.create(NewPageRequest.of("roll", "Stödfamilj: för unga", "stodfamilj"), TODAY);
        EditableSource text = new PageFiles(site).read(page);
        assertEquals(List.of("Stödfamilj: för unga"), text.fields().orElseThrow().get("title"));
        assertEquals(List.of("draft"), text.fields().get().get("status"));
        assertTrue(HeaderForm.of(text, ContentModel.ofProgram()).isPresent());
    }

    @Test
    void aNewRoleSaysNoFactThatNobodyHasWritten() throws Exception {
        PagePath page = editing.create(NewPageRequest.of("roll", "Stödfamilj", "stodfamilj"), TODAY);
        Map<String, List<String>> fields = new PageFiles(site).read(page).fields().orElseThrow();
        Map<String, List<String>> facts = new LinkedHashMap<>();
        Map<String, List<String>> empty = new LinkedHashMap<>();
        ContentModel.ofProgram().facts(PageList.COMPARISON).forEach(key -> {
            facts.put(key.name(), fields.get(key.name()));
            empty.put(key.name(), List.of(""));
        });
        assertFalse(facts.isEmpty());
        assertEquals(empty, facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "../x", "a/b", "a\\b", "Å", "om", "om.md", ".git", "con", "lpt1", "-", "a--b", "a\0", "taget", "gammal"})
    void anAddressThatCannotBeOrIsTakenIsRefused(String slug) throws Exception {
        write("content/annan.md", "---\ntitle: A\ntype: sida\nslug: taget\naliases:\n  - gammal.html\n---\nText.\n");
        List<String> before = files();
        assertThrows(EditRejectedException.class, () -> editing.create(NewPageRequest.of("sida", "Ny", slug), TODAY));
        if (!slug.equals("om")) {
            assertThrows(EditRejectedException.class, () -> editing.rename(PAGE, open().base(), slug));
        }
        assertEquals(before, files());
    }

    @Test
    void renamingKeepsTheOldAddressAndMendsLinks() throws Exception {
        String links = "---\ntitle: A\ntype: sida\n---\r\n[a](om.md) [b](om.md#x \"t\") [c](<om.md>) [d](./om.md) [e](som.md) [f](om.mdx) `](om.md)`\n\n[r]: om.md\nom.md\n\n\n";
        write("content/annan.md", links);
        write("content/mapp/djup.md", TEXT.replace("Text.", "[a](../om.md) [b](om.md)"));
        RenameResult renamed = editing.rename(PAGE, open().base(), "om-oss");
        assertEquals(List.of("content/om-oss.md", "content/annan.md", "content/mapp/djup.md"), renamed.changed());
        assertEquals("---\ntitle: Om oss\ntype: sida\naliases:\n  - om.html\n---\nText.\n", read("content/om-oss.md"));
        assertFalse(Files.exists(site.resolve("content/om.md")));
        assertEquals(links.replace("](om.md", "](om-oss.md").replace("<om.md", "<om-oss.md").replace("./om.md", "./om-oss.md").replace("]: om.md", "]: om-oss.md")
                .replace("(om-oss.mdx", "(om.mdx"), read("content/annan.md"));
        assertEquals(TEXT.replace("Text.", "[a](../om-oss.md) [b](om.md)"), read("content/mapp/djup.md"));
    }

    @Test
    void thePageInEasySwedishFollowsTheOneThatItIsOf() throws Exception {
        String easy = "---\ntitle: A\ntype: lattlast\neasy_of: om.md\n---\nText.\n";
        write("content/mapp/latt.md", easy);
        editing.rename(PAGE, open().base(), "om-oss");
        assertEquals(easy.replace("om.md", "om-oss.md"), read("content/mapp/latt.md"));
    }

    @Test
    void renamingBackForgetsTheAddressInBetween() throws Exception {
        PagePath there = editing.rename(PAGE, open().base(), "dar").page();
        RenameResult back = editing.rename(there, editing.open(there).orElseThrow().base(), "om");
        assertEquals("---\ntitle: Om oss\ntype: sida\naliases:\n  - dar.html\n---\nText.\n", read(back.page().file()));
    }

    @Test
    void anUnsavedTextElsewhereFollowsTheNewName() throws Exception {
        PagePath other = new PagePath("content/annan.md");
        write("content/annan.md", TEXT.replace("Text.", "[a](om.md)"));
        EditSession opened = editing.open(other).orElseThrow();
        editing.write(other, opened.base(), body(opened, "Mer om [a](om.md)"));
        editing.rename(PAGE, open().base(), "om-oss");
        EditSession again = editing.open(other).orElseThrow();
        assertFalse(again.conflict());
        assertEquals("Mer om [a](om-oss.md)", again.text().body());
    }

    @Test
    void aPageWithChangesThatAreNotSavedKeepsItsName() throws Exception {
        editing.write(PAGE, open().base(), body(open(), "Mer"));
        assertThrows(EditRejectedException.class, () -> editing.rename(PAGE, open().base(), "om-oss"));
        assertTrue(Files.exists(site.resolve("content/om.md")));
    }

    @Test
    void aCharacterThatCannotBeSavedIsRefused() {
        for (String bad : List.of("\ud800", "a\0b")) {
            assertThrows(EditRejectedException.class, () -> editing.save(PAGE, open().base(), body(open(), bad), TODAY));
        }
    }

    @Test
    void whatTwoWindowsDoAtOnceComesOneAfterTheOther() throws Exception {
        EditSession opened = open();
        Map<String, SaveResult> kept = new LinkedHashMap<>();
        Stream.of("ett", "två", "tre").parallel().forEach(text -> {
            try {
                SaveResult each = editing.save(PAGE, opened.base(), body(opened, text), TODAY);
                synchronized (kept) {
                    kept.put(text, each);
                }
            } catch (IOException | EditRejectedException failed) {
                throw new AssertionError(failed);
            }
        });
        assertEquals(3, kept.size());
        assertEquals(1, kept.values().stream().filter(SaveResult::done).count());
        String saved = kept.entrySet().stream().filter(each -> each.getValue().done()).map(Map.Entry::getKey).findFirst().orElseThrow();
        assertTrue(read("content/om.md").endsWith("---\n" + saved + "\n") || read("content/om.md").endsWith("---\n" + saved), read("content/om.md"));
    }
}
