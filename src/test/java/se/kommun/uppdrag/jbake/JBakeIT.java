package se.kommun.uppdrag.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Photos;
import se.kommun.uppdrag.testing.Program;
import se.kommun.uppdrag.testing.SiteCopy;

/** JBake's own launcher bakes a site with this program as its engine, byte for byte as {@code build} does. */
class JBakeIT {

    @TempDir
    private Path root;

    private JBakeCommand command;

    @BeforeEach
    void inItsFolder() {
        command = new JBakeCommand(root);
    }

    @Test
    void aSiteComesOutAsBuildMakesIt() throws IOException {
        SiteCopy site = FixtureSite.copyTo(root.resolve("site"));
        String page = site.text("content/om-lss.md");
        site.write("content/om-lss.md", page.replaceFirst("(?m)^status:", "slug: lagen-om-stod\naliases:\n  - gammal/lagen.html\npdf: true\nstatus:")
                + "\n![En röd ruta](foto.jpg)\n");
        Files.write(site.folder().resolve("content/foto.jpg"), Photos.jpeg(1200, 800, 6));
        site.write("content/utkast.md", page.replaceFirst("(?m)^title: .*$", "title: Ett utkast").replaceFirst("(?m)^status: .*$", "status: draft"));
        // What JBake would use by itself, and need not be taken away.
        site.append("jbake.properties", "\nrender.feed=true\nrender.tags=true\noutput.extension=.htm\nimg.path.update=true\n");
        SortedMap<String, String> expected = command.built(site.folder());
        SortedMap<String, String> files = command.baked(site.folder());
        assertTrue(files.keySet().containsAll(List.of("lagen-om-stod.html", "lagen-om-stod.pdf", "gammal/lagen.html", "foto.jpg")), files.keySet().toString());
        assertEquals(expected, files);
        assertEquals(expected, command.baked(site.folder()), "over the earlier bake");
    }

    @Test
    void aFaultInTheContentFailsTheBakeWithItsPlaceAndRemedy() {
        SiteCopy site = FixtureSite.tinyTo(root.resolve("site"));
        site.write("content/om-lss.md", site.text("content/om-lss.md").replaceFirst("(?m)^status: .*$", "status: publicerad"));
        Program.Run run = command.bake(site.folder(), root.resolve("out"));
        assertNotEquals(0, run.status());
        assertTrue(run.err().contains("[choice-unknown]") && run.err().contains("content/om-lss.md:")
                && run.err().contains("Skriv published eller draft."), run.err());
    }

    @Test
    void aFaultThatOnlyTheRulesFindFailsTheBakeAtItsSourceLine() {
        SiteCopy site = FixtureSite.tinyTo(root.resolve("site"));
        site.append("content/om-lss.md", "\n#### En rubrik två nivåer ned\n\nText.\n");
        Program.Run run = command.bake(site.folder(), root.resolve("out"));
        assertNotEquals(0, run.status());
        long line = site.text("content/om-lss.md").lines().takeWhile(each -> !each.startsWith("####")).count() + 1;
        assertTrue(run.err().contains("content/om-lss.md:" + line), run.err());
    }

    @Test
    void aFileThatAnEarlierBakeLeftFailsTheBake() throws IOException {
        Path out = Files.createDirectories(root.resolve("out"));
        Files.writeString(out.resolve("borttagen.html"), "gammal");
        Program.Run run = command.bake(FixtureSite.tinyTo(root.resolve("site")).folder(), out);
        assertNotEquals(0, run.status());
        assertTrue(run.err().contains("borttagen.html: fel [jbake-stale-file]"), run.err());
    }

    @Test
    void aStoreOnDiskIsRefused() {
        SiteCopy site = FixtureSite.tinyTo(root.resolve("site"));
        site.append("jbake.properties", "\ndb.store=plocal\n");
        Program.Run run = command.bake(site.folder(), root.resolve("out"));
        assertNotEquals(0, run.status());
        assertTrue(run.err().contains("jbake.properties: fel [jbake-store]"), run.err());
    }
}
