package se.kommun.uppdrag.bake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.cache.Digest;

class CacheFileTest {

    private static final Digest PROGRAM = new Digest(1, 2);
    private static final Digest GROUND = new Digest(3, 4);
    private static final byte[] NOTES = {5, 6};

    @Test
    void whatIsWrittenIsRead() throws IOException {
        CacheFile.Content read = CacheFile.read(file(PROGRAM), PROGRAM);

        assertEquals(GROUND, read.ground());
        assertEquals(List.of("a.html"), List.copyOf(read.pages().keySet()));
        PageCache.Kept page = read.pages().get("a.html");
        assertEquals(kept().recipe(), page.recipe());
        assertEquals(kept().file(), page.file());
        assertArrayEquals(NOTES, page.notes());
    }

    /** Another version may have meant something else by the same bytes: they are not looked at. */
    @Test
    void whatAnotherProgramWroteIsNotRead() throws IOException {
        byte[] other = file(new Digest(9, 9));

        assertEquals(CacheFile.Content.none(PROGRAM), CacheFile.read(other, PROGRAM));
    }

    @Test
    void aFileThatWasCutOffOrChangedIsRefused() {
        byte[] whole = file(PROGRAM);
        byte[] changed = whole.clone();
        changed[changed.length - 1]++;

        assertThrows(IOException.class, () -> CacheFile.read(changed, PROGRAM));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> CacheFile.read(cut, PROGRAM));
        }
    }

    private static byte[] file(Digest program) {
        return CacheFile.bytes(new CacheFile.Content(program, GROUND, Map.of("a.html", kept())));
    }

    private static PageCache.Kept kept() {
        List<RecordedAnswers.Question> questions = List.of(new RecordedAnswers.Question(RecordedAnswers.Kind.TEXT, null, "b.md"),
                new RecordedAnswers.Question(RecordedAnswers.Kind.LINK, "content/b.md", "c.md"));
        Recipe recipe = new Recipe(new Digest(10, 11), questions, new Digest(12, 13), Map.of("nav", new Digest(14, 15)));
        return new PageCache.Kept(recipe, new Stamp(16, 17, "18"), NOTES);
    }
}
