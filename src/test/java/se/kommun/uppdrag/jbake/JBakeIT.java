package se.kommun.uppdrag.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Folder;
import se.kommun.uppdrag.testing.Photos;
import se.kommun.uppdrag.testing.Program;
import se.kommun.uppdrag.testing.SiteCopy;

/** JBake's own launcher bakes a site with this program as its engine, byte for byte as {@code build} does. */
class JBakeIT {

    private static final Map<String, String> DAY = Map.of("SOURCE_DATE_EPOCH", "1796122800");

    @TempDir
    private Path root;

    @Test
    void theRealSiteComesOutAsBuildMakesIt() {
        Path site = Path.of("").toAbsolutePath();
        assertEquals(built(site), baked(site));
    }

    @Test
    void soDoesASiteWithWhatTheRealOneHasNot() throws IOException {
        SiteCopy site = FixtureSite.copyTo(root.resolve("site"));
        String page = site.text("content/om-lss.md");
        site.write("content/om-lss.md", page.replaceFirst("(?m)^status:", "slug: lagen-om-stod\naliases:\n  - gammal/lagen.html\npdf: true\nstatus:")
                + "\n![En röd ruta](foto.jpg)\n");
        Files.write(site.folder().resolve("content/foto.jpg"), Photos.jpeg(1200, 800, 6));
        site.write("content/utkast.md", page.replaceFirst("(?m)^title: .*$", "title: Ett utkast").replaceFirst("(?m)^status: .*$", "status: draft"));
        // What JBake would use by itself, and need not be taken away.
        site.append("jbake.properties", "\nrender.feed=true\nrender.tags=true\noutput.extension=.htm\nimg.path.update=true\n");
        SortedMap<String, String> expected = built(site.folder());
        SortedMap<String, String> files = baked(site.folder());
        assertTrue(files.keySet().containsAll(List.of("lagen-om-stod.html", "lagen-om-stod.pdf", "gammal/lagen.html", "foto.jpg")), files.keySet().toString());
        assertEquals(expected, files);
        assertEquals(expected, baked(site.folder()), "over the earlier bake");
    }

    @Test
    void aFaultInTheContentFailsTheBakeWithItsPlaceAndRemedy() {
        SiteCopy site = FixtureSite.copyTo(root.resolve("site"));
        site.write("content/om-lss.md", site.text("content/om-lss.md").replaceFirst("(?m)^status: .*$", "status: publicerad"));
        Program.Run run = bake(site.folder(), root.resolve("out"));
        assertNotEquals(0, run.status());
        assertTrue(run.err().contains("[status-unknown]") && run.err().contains("content/om-lss.md:")
                && run.err().contains("Skriv published eller draft."), run.err());
    }

    @Test
    void aFaultThatOnlyTheRulesFindFailsTheBakeAtItsSourceLine() {
        SiteCopy site = FixtureSite.copyTo(root.resolve("site"));
        site.append("content/om-lss.md", "\n#### En rubrik två nivåer ned\n\nText.\n");
        Program.Run run = bake(site.folder(), root.resolve("out"));
        assertNotEquals(0, run.status());
        long line = site.text("content/om-lss.md").lines().takeWhile(each -> !each.startsWith("####")).count() + 1;
        assertTrue(run.err().contains("content/om-lss.md:" + line), run.err());
    }

    @Test
    void aFileThatAnEarlierBakeLeftFailsTheBake() throws IOException {
        Path out = Files.createDirectories(root.resolve("out"));
        Files.writeString(out.resolve("borttagen.html"), "gammal");
        Program.Run run = bake(FixtureSite.copyTo(root.resolve("site")).folder(), out);
        assertNotEquals(0, run.status());
        assertTrue(run.err().contains("borttagen.html: fel [jbake-stale-file]"), run.err());
    }

    @Test
    void aStoreOnDiskIsRefused() {
        SiteCopy site = FixtureSite.copyTo(root.resolve("site"));
        site.append("jbake.properties", "\ndb.store=plocal\n");
        Program.Run run = bake(site.folder(), root.resolve("out"));
        assertNotEquals(0, run.status());
        assertTrue(run.err().contains("jbake.properties: fel [jbake-store]"), run.err());
    }

    private SortedMap<String, String> built(Path site) {
        Path output = root.resolve("built");
        Program.Run run = Program.run(root, DAY, Program.jar(List.of(), "build", "--source", site.toString(), "--output", output.toString()));
        assertEquals(0, run.status(), run.err());
        return Folder.digests(output);
    }

    private SortedMap<String, String> baked(Path site) {
        Path output = root.resolve("baked");
        Program.Run run = bake(site, output);
        assertEquals(0, run.status(), run.out() + run.err());
        return Folder.digests(output);
    }

    /** Runs JBake's command; what it logs is in {@code err}. */
    private Program.Run bake(Path site, Path output) {
        return Program.run(root, DAY, Program.java(List.of("-Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showThreadName=false",
                "-Dorg.slf4j.simpleLogger.showLogName=false", "-Dstderr.encoding=UTF-8", "-cp", classPath(),
                "org.jbake.launcher.Main", "-b", site.toString(), output.toString())));
    }

    /** The class path of the tests, whoever runs them: the program, and every jar. */
    private static String classPath() {
        try {
            Set<String> entries = new LinkedHashSet<>();
            entries.add(Path.of(UppdragParser.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
            for (URL manifest : Collections.list(JBakeIT.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                if (manifest.openConnection() instanceof JarURLConnection inJar) {
                    entries.add(Path.of(inJar.getJarFileURL().toURI()).toString());
                }
            }
            return String.join(File.pathSeparator, entries);
        } catch (IOException | URISyntaxException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
