package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** The command publish: what it prints, and its exit status. */
class PublishCommandTest {

    private static final String PAGE = """
            ---
            title: En ny sida
            type: sida
            status: published
            description: En sida som visas från en viss dag.
            updated: 2026-01-01
            review_by: 2099-01-01
            publish_from: %s
            order: 9
            ---
            Text.
            """;

    @TempDir
    Path folder;

    private SiteCopy site;

    @BeforeEach
    void site() {
        site = FixtureSite.tinyTo(folder.resolve("webb"));
    }

    private String publish(int status, String... options) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] arguments = new String[options.length + 3];
        arguments[0] = "publish";
        arguments[1] = "--source";
        arguments[2] = site.folder().toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        int ended = Main.run(out, out, arguments);
        String text = said.toString(StandardCharsets.UTF_8);
        assertEquals(status, ended, text);
        return text;
    }

    @Test
    void onlyWhatDiffersIsPublished() {
        site.append("jbake.properties", "\npublish.to=../mål\n");
        Path target = folder.resolve("mål");
        assertTrue(publish(0, "--dry-run").contains("Inget skickades (--dry-run)"));
        assertFalse(Files.exists(target));
        String first = publish(0);
        assertTrue(first.contains("  ny: ") && first.contains("(index.html)"), first);
        assertTrue(Files.exists(target.resolve("index.html")) && Files.exists(target.resolve("sitemap.xml")));
        assertTrue(publish(0).contains("Allt är redan publicerat"));

        // A page with a day to appear: on that day the same command publishes it.
        site.write("content/ny-sida.md", PAGE.formatted("2099-01-01"));
        assertTrue(publish(0).contains("Allt är redan publicerat"));
        site.write("content/ny-sida.md", PAGE.formatted("2026-01-01"));
        String added = publish(0);
        assertTrue(added.contains("  ny: En ny sida (ny-sida.html)"), added);
        assertTrue(Files.exists(target.resolve("ny-sida.html")));
        site.without("ny-sida");
        assertTrue(publish(0).contains("  borta: En ny sida (ny-sida.html)"));
        assertFalse(Files.exists(target.resolve("ny-sida.html")));
    }

    @Test
    void aSiteWithErrorsIsNotPublished() {
        site.append("jbake.properties", "\npublish.to=../mål\n").write("content/fel.md", "---\ntitle: Fel\n---\n");
        assertTrue(publish(1).contains("Inget skickades."));
        assertFalse(Files.exists(folder.resolve("mål")));
    }

    @Test
    void aTargetThatCannotBeUsedIsAProblemInTheSettings() {
        site.append("jbake.properties", "\npublish.to=content/mål\n");
        assertTrue(publish(1).contains("fel [publish-target]"));
        assertFalse(Files.exists(site.folder().resolve("output")));
    }

    @Test
    void withoutATargetTheUseIsWrong() {
        assertTrue(publish(2).contains("publish.to="));
    }

    @Test
    void twoTargetsAreAProblem() {
        site.append("jbake.properties", "\npublish.to=../mål\npublish.command=rsync\n");
        assertTrue(publish(1).contains("publish-two-targets"));
        assertFalse(Files.exists(folder.resolve("mål")));
    }
}
