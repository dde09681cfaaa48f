package se.kommun.uppdrag.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.Folder;

class PrecompressionTest {

    private static final String TEXT = "<p>Det här är en mening som återkommer.</p>\n".repeat(50);

    @TempDir
    Path folder;

    private Path kept;
    private int rounds;

    @BeforeEach
    void where() {
        kept = folder.resolve("cache/compressed");
    }

    /** A finished folder with one page of this text, its script and a picture, compressed. */
    private Path compressed(String text) throws IOException {
        Path site = folder.resolve("site-" + rounds++);
        Files.createDirectories(site.resolve("js"));
        Files.writeString(site.resolve("index.html"), text);
        Files.writeString(site.resolve("js/a.js"), "");
        Files.write(site.resolve("bild.png"), new byte[] {1, 2, 3});
        Files.writeString(site.resolve("_headers"), "/*");
        assertTrue(Precompression.of(site, kept));
        return site;
    }

    private static void holds(Path site, String name, String text) throws IOException {
        assertEquals(text, new String(new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(site.resolve(name + ".gz")))).readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(text, new String(Decoder.decompress(Files.readAllBytes(site.resolve(name + ".br"))).getDecompressedData(), StandardCharsets.UTF_8));
    }

    @Test
    void eachTextFileHasBothForms() throws IOException {
        Path site = compressed(TEXT);
        assertEquals(List.of("_headers", "bild.png", "index.html", "index.html.br", "index.html.gz", "js"), Folder.names(site));
        holds(site, "index.html", TEXT);
        holds(site, "js/a.js", "");
        assertTrue(Files.size(site.resolve("index.html.br")) < Files.size(site.resolve("index.html.gz")));
        assertEquals(List.of("index.html.gz", "index.html.br"), Precompression.beside("index.html"));
        assertEquals(List.of(), Precompression.beside("bild.png"));
    }

    @Test
    void whatIsTheSameIsNotCompressedAgainAndWhatIsGoneIsForgotten() throws IOException {
        Path first = compressed(TEXT);
        List<String> entries = Folder.names(kept);
        assertEquals(2, entries.size());
        FileTime old = FileTime.fromMillis(0);
        for (String entry : entries) {
            Files.setLastModifiedTime(kept.resolve(entry), old);
        }
        assertEquals(Folder.digests(first), Folder.digests(compressed(TEXT)));
        for (String entry : entries) {
            assertEquals(old, Files.getLastModifiedTime(kept.resolve(entry)));
        }
        holds(compressed(TEXT + "Mer."), "index.html", TEXT + "Mer.");
        assertEquals(2, Folder.names(kept).size());
    }

    /** Cut short or one byte changed: it is made anew. */
    @Test
    void aDamagedEntryIsNeverUsed() throws IOException {
        compressed(TEXT);
        for (String entry : Folder.names(kept)) {
            byte[] bytes = Files.readAllBytes(kept.resolve(entry));
            bytes[bytes.length - 3] ^= 1;
            Files.write(kept.resolve(entry), bytes);
        }
        holds(compressed(TEXT), "index.html", TEXT);
    }

    @Test
    void withoutAFolderToKeepThingsInItCompressesEachTime() throws IOException {
        Files.writeString(folder.resolve("cache"), "en fil i vägen");
        assertArrayEquals(Files.readAllBytes(compressed(TEXT).resolve("index.html.br")), Files.readAllBytes(compressed(TEXT).resolve("index.html.br")));
    }
}
