package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.testing.Folder;

/** The compressed files of a whole site, and that nothing takes them for pages or for strangers. */
class PrecompressTest {

    @TempDir
    Path folder;

    private SiteCase site(boolean compressed) throws IOException {
        SiteCase site = SiteCase.copy("bra", folder.resolve(compressed ? "a" : "b"));
        Path settings = site.site().resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings).replace("publish.precompress=false", "publish.precompress=" + compressed));
        assertTrue(site.build().published());
        return site;
    }

    @Test
    void theSettingDecides() throws IOException {
        SiteCase site = site(true);
        SortedMap<String, String> with = Folder.digests(site.output());
        assertTrue(with.containsKey("ledsagare.html.br") && with.containsKey("sol.svg.gz"), with.keySet().toString());
        SiteCase plain = site(false);
        with.keySet().removeIf(file -> file.endsWith(".gz") || file.endsWith(".br"));
        assertEquals(with, Folder.digests(plain.output()));
    }

    @Test
    void aBuildThatFindsThemKeptGivesTheSameBytes() throws IOException {
        SiteCase site = site(true);
        SortedMap<String, String> first = Folder.digests(site.output());
        assertTrue(site.build().published());
        assertEquals(first, Folder.digests(site.output()));
    }

    @Test
    void theCheckOfAFolderSeesThePagesAlone() throws IOException {
        SiteCase plain = site(false);
        FolderCheck.Result without = FolderCheck.folder(plain.output(), Baseline.NONE, Spelling.OFF);
        FolderCheck.Result with = FolderCheck.folder(site(true).output(), Baseline.NONE, Spelling.OFF);
        assertEquals(without.pages().size(), with.pages().size());
        assertEquals(without.problems(), with.problems());
    }
}
