package se.kommun.uppdrag.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip file, a command, and where a site may be published. */
class OtherTargetsTest {

    private static final Map<String, String> OLD = Map.of("index.html", "gammal", "om.html", "om");
    private static final Map<String, String> NEW = Map.of("index.html", "ny", "om.html", "om");

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void site() throws IOException {
        site = Files.createDirectories(folder.resolve("webb plats"));
    }

    private SmallSite built(Map<String, String> files) throws IOException {
        return SmallSite.of(folder.resolve("byggd"), files);
    }

    @Test
    void aZipFileHoldsTheWholeSite() throws Exception {
        ZipTarget target = new ZipTarget(folder.resolve("webb.zip"));
        built(OLD).publish(target);
        byte[] first = Files.readAllBytes(target.file());
        assertTrue(built(OLD).plan(target).isEmpty());
        PublishPlan plan = built(NEW).plan(target);
        assertEquals(List.of("CHANGED index.html"), plan.pages().stream().map(change -> change.kind() + " " + change.page().address()).toList());
        built(NEW).publish(target);
        try (FileSystem zip = FileSystems.newFileSystem(target.file())) {
            assertEquals("ny", Files.readString(zip.getPath("index.html")));
        }
        built(OLD).publish(target);
        assertArrayEquals(first, Files.readAllBytes(target.file()));
    }

    @Test
    void anotherZipFileIsNotReplaced() throws Exception {
        ZipTarget target = new ZipTarget(folder.resolve("webb.zip"));
        Files.writeString(target.file(), "inte en zip");
        assertThrows(PublishException.class, () -> built(OLD).publish(target));
        assertEquals("inte en zip", Files.readString(target.file()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCommandGetsTheBuiltFolder() throws Exception {
        CommandTarget target = new CommandTarget(site, "cp -r {output}/. '" + folder.resolve("mål") + "'");
        assertEquals("", built(OLD).publish(target));
        assertEquals("gammal", Files.readString(folder.resolve("mål/index.html")));
        assertTrue(built(OLD).plan(target).isEmpty());
        assertEquals("*\n", Files.readString(site.resolve(".uppdrag/.gitignore")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCommandThatFailsIsToldAndRunAgain() throws Exception {
        Files.writeString(site.resolve("skicka.sh"), "#!/bin/sh\necho \"kom inte fram $1\" >&2\nexit 3\n");
        site.resolve("skicka.sh").toFile().setExecutable(true);
        CommandTarget failing = new CommandTarget(site, "./skicka.sh");
        String message = assertThrows(PublishException.class, () -> built(OLD).publish(failing)).getMessage();
        assertTrue(message.contains("status 3") && message.contains("kom inte fram " + folder.resolve("byggd")), message);
        assertFalse(built(OLD).plan(failing).isEmpty());
        String said = built(OLD).publish(new CommandTarget(site, "echo klart"));
        assertEquals("klart " + folder.resolve("byggd"), said);
        assertTrue(built(OLD).plan(failing).isEmpty());
        String missing = assertThrows(PublishException.class, () -> built(NEW).publish(new CommandTarget(site, "finns-inte-alls"))).getMessage();
        assertTrue(missing.contains("finns-inte-alls går inte att starta"), missing);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noShellReadsTheCommand() throws Exception {
        String said = built(OLD).publish(new CommandTarget(site, "echo $(touch ond) ; touch ond && `touch ond` | x > ond"));
        assertEquals("$(touch ond) ; touch ond && `touch ond` | x > ond " + folder.resolve("byggd"), said);
        assertFalse(Files.exists(site.resolve("ond")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "rsync -a {output}/ webb:/srv/ | rsync;-a;/b ygg/;webb:/srv/",
            "skicka | skicka;/b ygg",
            "\"C:/Program Files/x.exe\" --till='a b' {output} | C:/Program Files/x.exe;--till=a b;/b ygg",
            "x \"\" '\"' | x;;\";/b ygg",
    })
    void aCommandIsSplitIntoWords(String command, String expected) throws Exception {
        assertEquals(List.of(expected.split(";")), new CommandTarget(site, command).words("/b ygg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x \"", "x 'a", "'", "x \"a' b"})
    void aCommandWithHalfAQuotationIsRefused(String command) {
        assertThrows(PublishException.class, () -> new CommandTarget(site, command).words("/bygg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "content", "content/mapp", "templates/x", "assets", "Content/x", "output", ".git/x", ".uppdrag", "/", "x/../content", "lank", "lank/x",
            "https://www.example.se/", "sftp://webb/srv"})
    void theSitesOwnFoldersAreNoTarget(String value) throws Exception {
        Files.createDirectories(site.resolve("content"));
        Files.createSymbolicLink(site.resolve("lank"), site.resolve("content"));
        assertThrows(PublishException.class, () -> TargetFolder.target(site, value));
    }

    @Test
    void aFolderBesideTheSiteIsATarget() throws Exception {
        assertEquals(new FolderTarget(site.toRealPath().resolveSibling("mål")), TargetFolder.target(site, "../mål"));
        assertEquals(new FolderTarget(site.toRealPath().resolve("publicerat")), TargetFolder.target(site, "publicerat"));
        assertInstanceOf(ZipTarget.class, TargetFolder.target(site, "webb.ZIP"));
    }
}
