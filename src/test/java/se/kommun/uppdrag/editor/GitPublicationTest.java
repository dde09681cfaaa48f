package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page reaches its branch, and nothing else does: neither what else was changed, nor what the user has staged or checked out. */
class GitPublicationTest {

    private static final PagePath PAGE = new PagePath("content/om.md");
    private static final String TEXT = "---\ntitle: Om\ntype: sida\n---\nText.\n";

    @TempDir
    Path folder;

    private Path repository;
    private Path site;

    @BeforeEach
    void repository() throws Exception {
        repository = Files.createDirectories(folder.resolve("samling"));
        site = Files.createDirectories(repository.resolve("webb"));
        git("init", "--quiet", "--initial-branch=main");
        git("config", "user.name", "Åsa Öberg");
        git("config", "user.email", "asa@example.se");
        git("config", "commit.gpgSign", "false");
        write("content/om.md", TEXT);
        write("content/annan.md", TEXT + "[a](om.md)\n");
        git("add", ".");
        git("commit", "--quiet", "-m", "Först");
        write("content/om.md", TEXT + "Mer.\n");
        write("content/annan.md", TEXT + "[a](om.md) inte klar\n");
        write("halvfardig.md", "x");
        git("add", "webb/halvfardig.md");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private String publish() throws Exception {
        return new GitPublication(site, "innehall", "").publish(PAGE, "Ändrar: \"om\" & mer");
    }

    @Test
    void onlyThePageIsInTheCommit() throws Exception {
        String status = git("status", "--porcelain=v2", "--branch");
        String commit = publish();
        assertEquals(commit + "\n", git("rev-parse", "innehall"));
        assertEquals("webb/content/om.md\n", git("diff", "--name-only", "main", "innehall"));
        assertEquals(TEXT + "Mer.\n", git("show", "innehall:webb/content/om.md"));
        assertEquals("Åsa Öberg <asa@example.se> Ändrar: \"om\" & mer\n", git("log", "-1", "--format=%an <%ae> %s", "innehall"));
        assertEquals(status, git("status", "--porcelain=v2", "--branch"));
    }

    @Test
    void aSecondCommitFollowsTheFirst() throws Exception {
        String first = publish();
        assertThrows(EditRejectedException.class, this::publish);
        write("content/om.md", TEXT + "Mer och mer.\n");
        publish();
        assertEquals(first + "\n", git("rev-parse", "innehall~1"));
    }

    @Test
    void aPictureThatThePageShowsFollows() throws Exception {
        Files.write(site.resolve("content/bild.png"), MediaServiceTest.picture("png"));
        Files.write(site.resolve("content/annan.png"), MediaServiceTest.picture("png"));
        write("content/om.md", TEXT + "![En bild](bild.png)\n");
        publish();
        assertEquals("webb/content/bild.png\nwebb/content/om.md\n", git("diff", "--name-only", "main", "innehall"));
    }

    @Test
    void aRenamedPageTakesItsOldFileAwayAndMendsLinksOnTheBranch() throws Exception {
        EditingService editing = new EditingService(site);
        PagePath page = editing.rename(PAGE, editing.open(PAGE).orElseThrow().base(), "om-oss").page();
        new GitPublication(site, "innehall", "").publish(page, "Byter namn");
        assertEquals("webb/content/annan.md\nwebb/content/om-oss.md\n", git("diff", "--name-only", "--diff-filter=AM", "--no-renames", "main", "innehall"));
        assertEquals("webb/content/om.md\n", git("diff", "--name-only", "--diff-filter=D", "--no-renames", "main", "innehall"));
        assertEquals(TEXT + "[a](om-oss.md)\n", git("show", "innehall:webb/content/annan.md"));
    }

    @Test
    void whatIsOnTheBranchIsKnownAndWhetherItIsTheSame() throws Exception {
        GitPublication publication = new GitPublication(site, "innehall", "");
        assertEquals(Map.of(), publication.pages());
        publish();
        assertEquals(Map.of("content/om.md", true, "content/annan.md", false), publication.pages());
        Files.delete(site.resolve("content/om.md"));
        write("content/annan.md", TEXT + "[a](om.md)\n");
        assertEquals(Map.of("content/om.md", false, "content/annan.md", true), publication.pages());
    }

    @Test
    void aDeletedPageIsDeletedOnTheBranchAndRestoredFromGit() throws Exception {
        publish();
        EditingService editing = new EditingService(site);
        assertEquals(List.of(), editing.bin().entries());
        editing.bin().delete(PAGE, editing.open(PAGE).orElseThrow().base());
        new GitPublication(site, "innehall", "").publish(PAGE, "Tar bort");
        assertEquals("webb/content/om.md\n", git("diff", "--name-only", "innehall~1", "innehall"));
        assertEquals(Map.of("content/annan.md", false), new GitPublication(site, "innehall", "").pages());
        assertThrows(EditRejectedException.class, () -> new GitPublication(site, "innehall", "").publish(PAGE, "Tar bort igen"));

        // Deleted by a commit of someone else: it is not in the bin of this machine.
        PathUtils.deleteDirectory(site.resolve(".uppdrag"));
        git("commit", "--quiet", "-m", "Tar bort", "--", "webb/content/om.md");
        PageBin.Entry entry = editing.bin().entries().get(0);
        assertEquals("om Om", entry.page().name() + " " + entry.title());
        assertEquals(PAGE, editing.bin().restore(entry.id()));
        assertEquals(TEXT, Files.readString(site.resolve("content/om.md")));
        assertEquals(List.of(), editing.bin().entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD:content/om.md", "--help:content/om.md", "0000000000000000000000000000000000000000:content/om.md",
        "0000000000000000000000000000000000000000:content/../jbake.properties", "0000000000000000000000000000000000000000:../x.md", ":content/om.md"})
    void onlyDeletedPagesAreRestored(String id) throws Exception {
        Files.delete(site.resolve("content/om.md"));
        assertThrows(EditRejectedException.class, () -> new EditingService(site).bin().restore(id));
        assertFalse(Files.exists(site.resolve("content/om.md")));
    }

    @Test
    void theBranchIsSentWhereItShall() throws Exception {
        git("init", "--quiet", "--bare", folder.resolve("bort.git").toString());
        git("remote", "add", "bort", folder.resolve("bort.git").toString());
        String commit = new GitPublication(site, "innehall", "bort").publish(PAGE, "Ändrar");
        assertTrue(git("ls-remote", "bort").contains(commit));
    }

    @Test
    void aBranchThatCannotBeSentIsToldAndSentLater() throws Exception {
        git("remote", "add", "bort", folder.resolve("bort.git").toString());
        GitPublication publication = new GitPublication(site, "innehall", "bort");
        assertTrue(assertThrows(EditRejectedException.class, () -> publication.publish(PAGE, "Ändrar")).getMessage().contains("kunde inte skickas"));
        git("init", "--quiet", "--bare", folder.resolve("bort.git").toString());
        assertTrue(git("ls-remote", "bort").isEmpty());
        assertTrue(git("rev-parse", "innehall").startsWith(publication.publish(PAGE, "Ändrar")));
        assertTrue(git("ls-remote", "bort").contains("innehall"));
    }

    @Test
    void theBranchThatIsCheckedOutIsLeftAlone() throws Exception {
        assertTrue(assertThrows(EditRejectedException.class, () -> new GitPublication(site, "main", "").publish(PAGE, "Ändrar")).getMessage().contains("visar nu"));
    }

    @Test
    void whoHasNoNameIsTold() throws Exception {
        git("config", "user.name", "");
        git("config", "user.email", "");
        assertTrue(assertThrows(EditRejectedException.class, this::publish).getMessage().contains("git config user.name"));
    }

    @Test
    void aFolderOutsideGitAndAMessageOfNothingAreRefused() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("utanför/content"));
        Files.writeString(outside.resolve("om.md"), TEXT);
        assertTrue(assertThrows(EditRejectedException.class, () -> new GitPublication(outside.getParent(), "innehall", "").publish(PAGE, "x")).getMessage().contains("samling"));
        for (String message : List.of("", " ", "a\nb", "a".repeat(501))) {
            assertThrows(EditRejectedException.class, () -> new GitPublication(site, "innehall", "").publish(PAGE, message));
        }
    }
}
