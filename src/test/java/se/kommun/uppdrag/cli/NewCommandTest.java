package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new} knows the page types of the site's content model. */
class NewCommandTest {

    @TempDir
    private Path site;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void model() throws IOException {
        Files.copy(Path.of("src/test/resources/sites/own-model/content-model.yaml"), site.resolve("content-model.yaml"));
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Main.run(out, out, arguments);
    }

    @Test
    void aPageOfAnOwnTypeHasItsKeys() throws IOException {
        assertEquals(0, run("new", "--source", site.toString(), "traff", "vintertraff"));
        String page = Files.readString(site.resolve("content/vintertraff.md"));
        assertTrue(page.contains("type: traff\n") && page.contains("# Börjar: När träffen börjar.\nstarts:\n"), page);
        assertEquals(2, run("new", "--source", site.toString(), "traf", "vintertraff"));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("\"traf\" är ingen sidtyp."));
    }

    @Test
    void aModelWithFaultsIsTold() throws IOException {
        Files.writeString(site.resolve("content-model.yaml"), "types:\n  hem:\n   purpose: strat\n");
        assertEquals(1, run("new", "--source", site.toString(), "hem", "index"));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("content-model.yaml:3:13: fel [content-model] purpose: \"strat\" finns inte. Menade du start?"));
        assertFalse(Files.exists(site.resolve("content")));
    }
}
