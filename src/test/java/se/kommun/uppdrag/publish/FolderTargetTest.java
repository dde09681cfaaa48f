package se.kommun.uppdrag.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder gets what differs, and visitors never meet half a site. */
class FolderTargetTest {

    private static final Map<String, String> OLD = Map.of("index.html", "css/a.css om.html borta.html", "om.html", "css/a.css index.html",
            "borta.html", "css/a.css bild/gammal.png", "css/a.css", "", "bild/gammal.png", "", "sitemap.xml", "gammal");
    private static final Map<String, String> NEW = Map.of("index.html", "css/b.css om.html ny.html", "om.html", "css/b.css ny.html",
            "ny.html", "css/b.css bild/ny.png index.html", "css/b.css", "", "bild/ny.png", "", "sitemap.xml", "ny");

    @TempDir
    Path folder;

    private FolderTarget target;

    @BeforeEach
    void target() {
        target = new FolderTarget(folder.resolve("mål"));
    }

    private SmallSite site(String name, Map<String, String> files) throws IOException {
        return SmallSite.of(folder.resolve(name), files);
    }

    @Test
    void aFolderGetsTheSiteAndThenWhatDiffers() throws Exception {
        SmallSite old = site("old", OLD);
        assertEquals("", old.publish(target));
        assertEquals(new TreeMap<>(OLD), SmallSite.read(target.root()));
        assertTrue(old.plan(target).isEmpty());
        SmallSite fresh = site("new", NEW);
        PublishPlan plan = fresh.plan(target);
        assertEquals(List.of("bild/ny.png", "css/b.css", "ny.html", "index.html", "om.html", "sitemap.xml"), plan.toSend());
        assertEquals(List.of("bild/gammal.png", "borta.html", "css/a.css"), plan.toDelete());
        assertEquals(List.of("NEW ny.html", "CHANGED index.html", "CHANGED om.html", "GONE borta.html"),
                plan.pages().stream().map(change -> change.kind() + " " + change.page().address()).toList());
        assertEquals(5, plan.otherFiles());
        fresh.publish(target);
        assertEquals(new TreeMap<>(NEW), SmallSite.read(target.root()));
    }

    /** The transfer breaks at each file in turn: what it should have read is gone. */
    @Test
    void aBrokenTransferLeavesWholePagesAndIsContinued() throws Exception {
        List<String> order = List.of("bild/ny.png", "css/b.css", "ny.html", "index.html", "om.html", "sitemap.xml");
        for (String broken : order) {
            FolderTarget each = new FolderTarget(folder.resolve("mål-" + order.indexOf(broken)));
            site("old", OLD).publish(each);
            SmallSite fresh = site("new", NEW);
            Files.delete(fresh.folder().resolve(broken));
            assertThrows(IOException.class, () -> fresh.publish(each));
            requireWhole(each.root(), broken);
            site("new", NEW);
            PublishPlan rest = fresh.plan(each);
            assertTrue(rest.toSend().contains(broken) && !rest.toDelete().isEmpty());
            fresh.publish(each);
            assertEquals(new TreeMap<>(NEW), SmallSite.read(each.root()));
            assertTrue(fresh.plan(each).isEmpty());
        }
    }

    /** Every page is the old or the new one, and what it needs is there. */
    private static void requireWhole(Path root, String broken) throws IOException {
        Map<String, String> now = SmallSite.read(root);
        now.keySet().stream().filter(file -> file.endsWith(".html")).forEach(page -> {
            assertTrue(List.of(OLD.getOrDefault(page, ""), NEW.getOrDefault(page, "")).contains(now.get(page)), page);
            assertTrue(now.keySet().containsAll(List.of(now.get(page).split(" "))), () -> broken + ": " + page + " " + now.keySet());
        });
    }

    @Test
    void whatIsTransferredAlreadyIsNotSentAgain() throws Exception {
        SmallSite fresh = site("new", NEW);
        Files.delete(fresh.folder().resolve("om.html"));
        assertThrows(IOException.class, () -> fresh.publish(target));
        Object first = Files.readAttributes(target.root().resolve("ny.html"), java.nio.file.attribute.BasicFileAttributes.class).fileKey();
        site("new", NEW);
        fresh.publish(target);
        assertEquals(first, Files.readAttributes(target.root().resolve("ny.html"), java.nio.file.attribute.BasicFileAttributes.class).fileKey());
    }

    @Test
    void aFolderWithOtherFilesIsRefused() throws Exception {
        Files.createDirectories(target.root());
        Files.writeString(target.root().resolve("viktigt.txt"), "x");
        assertTrue(assertThrows(PublishException.class, () -> site("old", OLD).publish(target)).getMessage().contains("viktigt.txt"));
        assertEquals(Map.of("viktigt.txt", "x"), SmallSite.read(target.root()));
    }

    @Test
    void anotherSitesFolderIsRefused() throws Exception {
        site("old", OLD).publish(target);
        assertTrue(assertThrows(PublishException.class, () -> target.current("https://annan.example.se/")).getMessage().contains("annan webbplats: https://www.example.se/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../utanfor.txt", "/etc/passwd", "a/../../utanfor.txt", "C:/x", "a\\..\\x", "", ".", ".uppdrag-publicerat"})
    void aManifestThatNamesAFileOutsideTheFolderIsRefused(String path) throws Exception {
        Files.createDirectories(target.root());
        Files.writeString(folder.resolve("utanfor.txt"), "x");
        Files.writeString(target.root().resolve(".uppdrag-publicerat"), "uppdrag-publicerat 1\nwebbplats " + SmallSite.URL + "\nfil ? " + path + "\n");
        assertThrows(PublishException.class, () -> site("old", OLD).publish(target));
        assertTrue(Files.exists(folder.resolve("utanfor.txt")));
    }

    @Test
    void filesThatOthersPutThereRemain() throws Exception {
        site("old", OLD).publish(target);
        Files.writeString(target.root().resolve("google123.html"), "deras");
        Files.writeString(target.root().resolve("borta.html"), "ändrad för hand");
        assertTrue(site("new", NEW).publish(target).contains("borta.html"));
        Map<String, String> now = SmallSite.read(target.root());
        assertEquals("deras", now.get("google123.html"));
        assertEquals("ändrad för hand", now.get("borta.html"));
        assertFalse(now.containsKey("css/a.css"));
    }

    @Test
    void aFileThatOthersPutWhereAPageIsToBeStopsThePublicationBeforeItBegins() throws Exception {
        site("old", OLD).publish(target);
        Files.writeString(target.root().resolve("ny.html"), "deras");
        assertTrue(assertThrows(PublishException.class, () -> site("new", NEW).publish(target)).getMessage().contains("ny.html"));
        Map<String, String> now = SmallSite.read(target.root());
        assertEquals("deras", now.remove("ny.html"));
        assertEquals(new TreeMap<>(OLD), now);
    }

    @Test
    void aFileThatSomebodyHasDeletedIsSentAgain() throws Exception {
        SmallSite old = site("old", OLD);
        old.publish(target);
        Files.delete(target.root().resolve("om.html"));
        assertEquals(List.of("om.html"), old.plan(target).toSend());
        old.publish(target);
        assertEquals(new TreeMap<>(OLD), SmallSite.read(target.root()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"css", ".uppdrag-las", ".uppdrag-overforing.tmp"})
    void aSymbolicLinkInTheTargetIsNotFollowed(String name) throws Exception {
        site("old", OLD).publish(target);
        Path elsewhere = Files.createDirectories(folder.resolve("annan"));
        Path link = target.root().resolve(name);
        if (Files.isDirectory(link)) {
            Files.delete(link.resolve("a.css"));
        }
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, name.equals("css") ? elsewhere : elsewhere.resolve("fil"));
        assertThrows(PublishException.class, () -> site("new", NEW).publish(target));
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void oneAtATimePublishes() throws Exception {
        site("old", OLD).publish(target);
        try (FileChannel channel = FileChannel.open(target.root().resolve(".uppdrag-las"), StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertTrue(assertThrows(PublishException.class, () -> site("new", NEW).publish(target)).getMessage().contains("just nu"));
            assertTrue(lock.isValid());
        }
    }

    @Test
    void aShareThatIsNotConnectedIsRefused() {
        FolderTarget away = new FolderTarget(folder.resolve("inte/ansluten"));
        assertTrue(assertThrows(PublishException.class, () -> away.current(SmallSite.URL)).getMessage().contains("ansluten"));
    }
}
