package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;

/** A file beside the pages is published only when something that is published names it: the rest may be a draft's. */
class UnreferencedMediaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;
    private SiteCase site;

    @BeforeEach
    void addFiles() throws IOException {
        site = SiteCase.copy("bra", folder);
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", site.site().resolve("content/utkastets.png").toFile());
        Files.writeString(site.site().resolve("content/utkastets.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>");
        Files.writeString(site.site().resolve("content/nasta.md"), "\n\n![Bild](utkastets.png) ![Bild](utkastets.svg)\n", StandardOpenOption.APPEND);
        Files.writeString(site.site().resolve("content/ingens.vtt"), "WEBVTT\n");
        Files.writeString(site.site().resolve("content/mallens.vtt"), "WEBVTT\n");
        Files.writeString(site.site().resolve("assets/js/annan.js"), "fetch('mallens.vtt'); fetch('nagon-ingens.vtt'); fetch('ingens.vtt.old');\n");
    }

    private Set<String> media(boolean drafts) throws IOException {
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(site.site(), site.output(), drafts, TODAY));
        assertTrue(result.published(), () -> result.problems().toString());
        String skipped = String.join(" ", result.skipped().keySet());
        assertEquals(drafts ? "content/ingens.vtt" : "content/ingens.vtt content/nasta.md content/utkastets.png content/utkastets.svg", skipped);
        assertEquals("ingen sida som publiceras visar filen eller länkar till den", result.skipped().get("content/ingens.vtt"));
        Map<String, String> output = SiteCase.content(site.output());
        assertEquals(drafts, output.get("_headers").contains("utkastets"));
        return output.keySet().stream().filter(name -> name.matches("(?:.*/)?(?:sol|blankett|utkastets|ingens|mallens)[^/]*")).map(name ->
                name.replaceAll("\\.[0-9a-f]{10}", "")).filter(name -> !name.matches(".*\\.(?:br|gz)")).collect(Collectors.toSet());
    }

    @Test
    void whatOnlyADraftNamesIsNotPublished() throws IOException {
        assertEquals(Set.of("sol.svg", "blankett.pdf", "mallens.vtt"), media(false));
        assertEquals(Set.of("sol.svg", "blankett.pdf", "mallens.vtt"), media(false), "pages taken over from the last build");
    }

    @Test
    void withDraftsTheirFilesArePublished() throws IOException {
        Set<String> published = media(true);
        assertTrue(published.containsAll(Set.of("sol.svg", "utkastets.png", "utkastets.svg")), published::toString);
        assertFalse(published.contains("ingens.vtt"));
    }

    @Test
    void thePreviewHasEveryFileForTextsThatAreNotSaved() {
        IncrementalSite live = new IncrementalSite(site.site(), () -> TODAY, Map.of(), Spelling.OFF);
        live.update(Set.of(), () -> { }, () -> false);
        assertTrue(live.shown().at("ingens.vtt").isPresent());
        assertFalse(live.shown().files().containsKey("ingens.vtt"));
    }
}
