package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Main.run(out, out, arguments);
    }

    @Test
    void theNewSiteCanBeBuiltAtOnce() {
        String site = folder.resolve("stöd i vardagen").toString();
        assertEquals(0, run("init", site));
        assertEquals(0, run("build", "--source", site), () -> printed.toString(StandardCharsets.UTF_8));
        assertTrue(Files.exists(Path.of(site, "output", "index.html")));
    }

    @Test
    void theNewSiteIsInTheLanguageThatIsAskedFor() throws IOException {
        String site = folder.resolve("library").toString();
        assertEquals(0, run("init", "--language", "en", site));
        assertEquals(0, run("build", "--source", site), () -> printed.toString(StandardCharsets.UTF_8));
        assertTrue(Files.readString(Path.of(site, "output", "index.html")).contains("<html lang=\"en\">"));
        assertEquals(2, run("init", "--language", "de", folder.resolve("bibliothek").toString()));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("Skriv en av sv, en."));
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mitt.txt"), "mitt");
        assertEquals(1, run("init", folder.toString()));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("är inte en tom mapp. Inget skrevs."));
        assertEquals(1, folder.toFile().list().length);
        assertEquals(2, run("init"));
    }
}
