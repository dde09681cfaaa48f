package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    Path site;

    private int run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return Main.run(nowhere, nowhere, arguments);
    }

    @Test
    void writesAPageButNeverOverOne() throws IOException {
        Path file = site.resolve("content/ny-sida.md");
        assertEquals(0, run("new", "sida", "ny-sida", "--source", site.toString()));
        assertTrue(Files.exists(file));
        Files.writeString(file, "mitt");
        assertEquals(1, run("new", "sida", "ny-sida", "--source", site.toString()));
        assertEquals("mitt", Files.readString(file));
    }

    @Test
    void writesNothingOutsideTheContentFolder() {
        assertEquals(2, run("new", "sida", "../ny", "--source", site.toString()));
        assertEquals(2, run("new", "sida", "Ny Sida", "--source", site.toString()));
        assertEquals(2, run("new", "sidda", "ny", "--source", site.toString()));
        assertFalse(Files.exists(site.resolve("content")));
    }
}
