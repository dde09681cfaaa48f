package se.kommun.uppdrag.build.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.PageCheck;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.PageOpening;
import se.kommun.uppdrag.check.rules.ReadabilityScore;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.content.FrontMatter;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.StandardChapter;

class DiskStoreTest {

    private static final Location PLACE = new Location("a.html", 3, 4);

    private static final Digest SCHEMA = new Digest(1, 2);
    private static final Digest SOURCE = new Digest(3, 4);

    @TempDir
    Path folder;

    private Path published;
    private Path file;

    @BeforeEach
    void aStoredPage() throws IOException {
        published = Files.createDirectory(folder.resolve("published"));
        file = folder.resolve("pages");
        Files.writeString(published.resolve("a.html"), "<p>a");
        DiskStore store = store();
        store.put(page());
        store.put(new CachedPage("never-written.html", page().dependencies(), List.of(), null, null));
        store.written("a.html", published.resolve("a.html"));
        store.put("content/a.md", source());
        store.save(store.prepare().join());
    }

    @Test
    void returnsWhatWasStored() {
        assertEquals(Optional.of(page()), store().get("a.html"));
        assertEquals(Optional.empty(), store().get("never-written.html"));
    }

    @Test
    void returnsTheFrontMatterOfASource() {
        assertEquals(Optional.of(source()), store().source("content/a.md", SCHEMA, SOURCE));
        assertEquals(Optional.empty(), store().source("content/b.md", SCHEMA, SOURCE));
    }

    @Test
    void aSourceIsOutOfDateWhenItOrTheContentModelHasChanged() {
        assertEquals(Optional.empty(), store().source("content/a.md", SCHEMA, new Digest(5, 6)));
        assertEquals(Optional.empty(), store().source("content/a.md", new Digest(5, 6), SOURCE));
    }

    @Test
    void aSourceThatIsUpToDateIsStoredAgain() throws IOException {
        DiskStore next = store();
        next.source("content/a.md", SCHEMA, SOURCE);
        next.save(next.prepare().join());
        assertEquals(Optional.of(source()), store().source("content/a.md", SCHEMA, SOURCE));
    }

    @Test
    void linksToThePublishedPageAndStoresItAgain() throws IOException {
        DiskStore next = store();
        Path link = folder.resolve("a.html");
        assertTrue(next.link("a.html", link));
        assertEquals("<p>a", Files.readString(link));
        next.save(next.prepare().join());
        assertEquals(Optional.of(page()), store().get("a.html"));
    }

    @Test
    void doesNotLinkToAPublishedPageThatSomebodyHasChanged() throws IOException {
        Files.writeString(published.resolve("a.html"), "<p>changed");
        assertFalse(store().link("a.html", folder.resolve("a.html")));
        assertFalse(Files.exists(folder.resolve("a.html")));
    }

    @Test
    void ignoresAFileThatWasCutOffOrChanged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[changed.length - 1]++;
        Files.write(file, changed);
        assertEquals(Optional.empty(), store().get("a.html"));
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), store().get("a.html"));
        }
    }

    /** Another version may have meant something else by the same bytes: they are not decoded. */
    @Test
    void ignoresAFileOfAnotherProgram() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        DiskStore.writeHeader(bytes, new Digest(9, 9));
        Files.write(file, bytes);
        assertEquals(Optional.empty(), store().get("a.html"));
        DiskStore.writeHeader(bytes, GlobalInputs.program());
        Files.write(file, bytes);
        assertEquals(Optional.of(page()), store().get("a.html"));
    }

    private DiskStore store() {
        return new DiskStore(published, file);
    }

    private static CachedPage page() {
        List<DependencyRecorder.Question> questions = List.of(new DependencyRecorder.Question(DependencyRecorder.Kind.TEXT, null, "b.md"),
                new DependencyRecorder.Question(DependencyRecorder.Kind.LINK, "content/b.md", "c.md"));
        PageDependencies dependencies = new PageDependencies(new Digest(3, 4), new Digest(10, 11), questions, new Digest(12, 13), Map.of("nav", new Digest(14, 15)));
        List<Problem> ofText = List.of(Problem.warning("of-text", Location.of("content/a.md"), "Något är fel.", ""));
        PageFacts facts = new PageFacts("a.html", "Titel", "Beskrivning", "https://www.exempel.se/a", true, new TreeSet<>(List.of("ett", "två")),
                List.of(new PageFacts.Reference("b.html", PageFacts.Use.LINK, PLACE, null)), 16, List.of(), Optional.of(new ReadabilityScore(true, new Lix(17, 18, 19), 20, 21)),
                new PageOpening(List.of(24, -25), List.of(new PageOpening.Passage(26, PLACE)), List.of(new PageOpening.Bypass(PageOpening.Kind.LINKED, 27, 28, 29, "h1 .a"))));
        Problem found = new Problem("found", Severity.ERROR, PLACE, new Location("content/a.md", 5, 6), "Fel.", "Rätta.", List.of("1.1.1"), List.of("b5c3f8"),
                StandardChapter.DOCUMENTS, "main > p", 1);
        return new CachedPage("a.html", dependencies, ofText, new PageCheck(new UUID(22, 23), facts, List.of(found)), null);
    }

    private static CachedSource source() {
        Location first = new Location("content/a.md", 4, 5);
        Location second = new Location("content/a.md", 5, 5);
        return new CachedSource(SCHEMA, SOURCE, Map.of("aliases", new FrontMatter.Field(3, List.of("å.html", ""), List.of(first, second), true, first)));
    }
}
