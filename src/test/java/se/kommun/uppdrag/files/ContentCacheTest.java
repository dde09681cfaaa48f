package se.kommun.uppdrag.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.Folder;

class ContentCacheTest {

    private static final byte[] SOURCE = {1, 2, 3};
    private static final byte[] MADE = "det som gjordes".getBytes();

    @TempDir
    Path folder;

    private ContentCache cache() {
        return new ContentCache(folder.resolve("a/b"), () -> "1");
    }

    @Test
    void whatWasPutIsThere() {
        cache().put(cache().key(SOURCE), MADE);
        assertArrayEquals(MADE, cache().get(cache().key(SOURCE)).orElseThrow());
        assertTrue(cache().get(cache().key(MADE)).isEmpty());
        assertNotEquals(cache().key(SOURCE), new ContentCache(folder, () -> "2").key(SOURCE));
    }

    @Test
    void anEntryThatIsCutShortOrChangedIsNone() throws IOException {
        String key = cache().key(SOURCE);
        cache().put(key, MADE);
        Path entry = folder.resolve("a/b").resolve(key);
        byte[] sound = Files.readAllBytes(entry);
        for (int at = 0; at < sound.length; at++) {
            byte[] changed = sound.clone();
            changed[at] ^= 1;
            Files.write(entry, changed);
            assertTrue(cache().get(key).isEmpty());
            Files.write(entry, Arrays.copyOf(sound, at));
            assertTrue(cache().get(key).isEmpty());
        }
    }

    @Test
    void whatNobodyAskedForIsSweptAway() {
        ContentCache cache = cache();
        cache().put("gammal", MADE);
        cache().put("kvar", MADE);
        cache.get("kvar");
        cache.put("ny", MADE);
        cache.removeUnused();
        assertEquals(List.of("kvar", "ny"), Folder.names(folder.resolve("a/b")));
        new ContentCache(folder.resolve("finns-inte"), () -> "1").removeUnused();
    }

    @Test
    void aPlaceThatCannotBeWrittenKeepsNothing() throws IOException {
        Files.writeString(folder.resolve("a"), "i vägen");
        cache().put("x", MADE);
        assertTrue(cache().get("x").isEmpty());
        cache().removeUnused();
    }

    @Test
    void aLibrarysVersionIsInTheNameOfItsJar() {
        assertTrue(ContentCache.versionOf("org.jsoup.Jsoup").matches("jsoup-[0-9.]+"), ContentCache.versionOf("org.jsoup.Jsoup"));
    }
}
