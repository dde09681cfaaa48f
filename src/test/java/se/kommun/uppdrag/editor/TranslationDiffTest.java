package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;

/** An editor sees how the Swedish page has changed since it was translated, from its versions in Git. */
class TranslationDiffTest {

    private static final PagePath TRANSLATION = new PagePath("content/en/about.md");

    @TempDir
    Path site;

    private static String page(String title, String updated, String body) {
        return "---\ntitle: " + title + "\ntype: sida\nstatus: published\ndescription: En sida.\nupdated: " + updated
                + "\nreview_by: 2027-05-01\nowner: Vi\n---\n" + body;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Åsa", "-c", "user.email=asa@example.se", "-c", "commit.gpgSign=false"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).directory(site.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private String version() {
        SourceFile source = new SourceFile("content/om.md", site.resolve("content/om.md"), "sv");
        return ContentDigest.of(PageReader.read(source, ContentModel.ofProgram(), problem -> {
            throw new AssertionError(problem);
        }).orElseThrow());
    }

    private Optional<TranslationDiff> translatedFrom(String version) throws Exception {
        write("content/en/about.md", page("About", "2026-11-01", "Read.\n").replace("owner", "translation_of: om.md\nsource_version: \"" + version + "\"\nowner"));
        EditingService editing = new EditingService(site);
        return editing.outdated(editing.open(TRANSLATION).orElseThrow().text());
    }

    @Test
    void theDifferenceIsThatToTheVersionWhichWasTranslated() throws Exception {
        write("content/om.md", page("Om", "2026-01-01", "Först.\n\nDet andra.\n"));
        String translated = version();
        git("init", "--quiet");
        git("add", ".");
        git("commit", "--quiet", "-m", "Ett");
        write("content/om.md", page("Om oss", "2026-01-02", "Först.\n\nDet andra, på ett annat sätt.\n"));
        git("commit", "--quiet", "-am", "Två");
        write("content/om.md", page("Om oss", "2026-01-03", "Först.\n\nDet tredje.\n"));

        TranslationDiff old = translatedFrom(translated).orElseThrow();
        assertEquals("content/om.md", old.original());
        assertEquals(version(), old.version());
        assertEquals("", old.reason());
        assertEquals(List.of("REMOVED title: Om", "ADDED title: Om oss", "SAME description: En sida.", "SAME Först.", "SAME ",
                "REMOVED Det andra.", "ADDED Det tredje.", "SAME "), old.lines().stream().map(line -> line.kind() + " " + line.text()).toList());
        assertEquals(Optional.empty(), translatedFrom(version()), "one that follows has no difference");
    }

    @Test
    void withoutThatVersionTheReasonIsSaid() throws Exception {
        write("content/om.md", page("Om", "2026-01-01", "Först.\n"));
        TranslationDiff noGit = translatedFrom("0123456789ab").orElseThrow();
        assertTrue(noGit.lines().isEmpty() && noGit.reason().contains("någon samling i Git"), noGit.toString());
        git("init", "--quiet");
        git("add", ".");
        git("commit", "--quiet", "-m", "Ett");
        TranslationDiff unknown = translatedFrom("0123456789ab").orElseThrow();
        assertTrue(unknown.lines().isEmpty() && unknown.reason().contains("senaste versioner i Git"), unknown.toString());
    }

    @Test
    void whatTheReaderDoesNotSeeChangesNoVersion() throws Exception {
        write("content/om.md", page("Om", "2026-01-01", "Först.\n"));
        String before = version();
        write("content/om.md", page("Om", "2026-02-01", "Först.  \n\n").replace("owner: Vi", "owner: De andra\nto_confirm:\n  - Allt?\norder: 3"));
        assertEquals(before, version());
        write("content/om.md", page("Om", "2026-01-01", "Först.\n").replace("En sida.", "En annan sida."));
        assertTrue(!before.equals(version()));
    }

    @Test
    void aRenamedPageIsStillTheOneThatWasTranslated() throws Exception {
        write("content/om.md", page("Om", "2026-01-01", "Först.\n"));
        translatedFrom(version());
        EditingService editing = new EditingService(site);
        RenameResult renamed = editing.rename(new PagePath("content/om.md"), editing.open(new PagePath("content/om.md")).orElseThrow().base(), "om-oss");
        assertEquals(List.of("content/om-oss.md", "content/en/about.md"), renamed.changed());
        assertTrue(Files.readString(site.resolve("content/en/about.md")).contains("\ntranslation_of: om-oss.md\n"));
    }
}
