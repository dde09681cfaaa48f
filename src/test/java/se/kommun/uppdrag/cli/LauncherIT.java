package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.Distribution;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Folder;
import se.kommun.uppdrag.testing.Program;

/** The script that starts the program. The archive that the first builds make serves all other runs. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private Path root;
    private Path home;
    private Path launcher;
    private String site;

    @BeforeAll
    void install(@TempDir Path folder) throws IOException {
        root = folder;
        home = Distribution.unpackTo(root);
        launcher = home.resolve("uppdrag");
        site = FixtureSite.tinyTo(root.resolve("the site")).folder().toString();
    }

    /** Two first builds at once do not meet. */
    @Test
    @Order(1)
    void firstGoodBuildsMakeAnArchiveAndLaterRunsUseIt() throws IOException {
        assertEquals(0, run("--version").status());
        assertEquals(2, run("build", "--nonsense").status());
        assertEquals(0, run("build", "--help").status());
        assertEquals(List.of(), archives());

        String output = root.resolve("out").toString();
        Process other = Program.start(List.of(launcher.toString(), "build", "--source", site, "--output", root.resolve("other").toString()));
        Program.Run first = run("build", "--source", site, "--output", output);
        assertEquals(0, first.status(), first.err());
        assertEquals(0, Program.end(other));
        assertEquals(1, archives().size());

        Program.Run second = run(Map.of("_JAVA_OPTIONS", "-Xlog:class+load:file=" + root.resolve("loaded")), "build", "--source", site, "--output", output);
        assertEquals(first.out(), second.out());
        assertEquals(1, archives().size());
        assertTrue(Files.readString(root.resolve("loaded")).contains("se.kommun.uppdrag.build.SiteBuild source: shared objects file"));
    }

    @Test
    @Order(2)
    void anotherJarGetsAnArchiveOfItsOwn() throws IOException {
        List<String> before = archives();
        assertEquals(1, before.size());
        Path archive = home.resolve(before.get(0));
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minusSeconds(60)));
        Files.setLastModifiedTime(home.resolve("uppdrag.jar"), FileTime.from(Instant.now()));
        FileTime stale = Files.getLastModifiedTime(archive);
        assertEquals(0, run("build", "--source", site).status());
        assertEquals(1, archives().size());
        assertTrue(!archives().equals(before) || Files.getLastModifiedTime(archive).compareTo(stale) > 0);
    }

    @Test
    void throughALinkToACloneInAFolderWithBlanks() throws IOException {
        Path clone = Files.createDirectories(root.resolve("a clone"));
        Files.copy(launcher, clone.resolve("uppdrag"));
        Files.createSymbolicLink(clone.resolve("target"), home);
        Path link = Files.createSymbolicLink(Files.createDirectories(root.resolve("bin")).resolve("link"), Path.of("../a clone/uppdrag"));
        Program.Run run = Program.run(root, Map.of(), List.of(link.toString(), "check", "the site/assets/icons"));
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().startsWith("the site/assets/icons: fel [no-pages]"), run.out());
    }

    /** As cron and systemd start it. */
    @Test
    void withAnEmptyEnvironmentAndLettersOfOurOwnInThePath() {
        FixtureSite.tinyTo(root.resolve("webbplats för ö"));
        Program.Run run = Program.run(root, Map.of(), List.of("env", "-i", "JAVA_HOME=" + System.getProperty("java.home"), launcher.toString(),
                "build", "--source", root.resolve("webbplats för ö").toString(), "--output", root.resolve("utmatning å").toString()));
        assertEquals(0, run.status(), run.err());
        assertTrue(Files.isRegularFile(root.resolve("utmatning å/index.html")));
    }

    @Test
    void withAnOldJavaItSaysWhichIsNeeded() throws IOException {
        Path java = Files.createDirectories(root.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk full version \"1.8.0_402-b06\"' >&2\n");
        Files.setPosixFilePermissions(java, Files.getPosixFilePermissions(launcher));
        for (String command : List.of("build", "--version")) {
            Program.Run oldJava = run(Map.of("JAVA_HOME", root.resolve("old").toString()), command, "--source", site);
            assertEquals(2, oldJava.status());
            assertTrue(oldJava.err().startsWith("Den Java som finns här är för gammal."), oldJava.err());
        }
    }

    @Test
    void withoutJavaOrJarItSaysWhatToDo() throws IOException {
        Program.Run noJava = run(Map.of("JAVA_HOME", root.resolve("nowhere").toString()), "--version");
        assertEquals(2, noJava.status());
        assertTrue(noJava.err().startsWith("Java 17 eller senare saknas."), noJava.err());
        Path lonely = Files.copy(launcher, Files.createDirectories(root.resolve("lonely")).resolve("uppdrag"));
        Program.Run noJar = Program.run(root, Map.of(), List.of(lonely.toString(), "--version"));
        assertEquals(2, noJar.status());
        assertTrue(noJar.err().startsWith("Programmet är inte byggt än."), noJar.err());
    }

    private Program.Run run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private Program.Run run(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return Program.run(root, environment, command);
    }

    private List<String> archives() {
        return Folder.names(home).stream().filter(name -> name.contains(".jsa")).toList();
    }
}
