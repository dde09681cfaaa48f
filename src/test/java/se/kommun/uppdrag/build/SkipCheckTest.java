package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build without the rules over pages: the same pages, and the sources are not let off. */
class SkipCheckTest {

    @TempDir
    Path folder;

    @Test
    void whatOnlyARuleFindsIsNotFound() throws IOException {
        assertFalse(SiteCase.copy("lank-fragment", folder).build().published());
        DiskBuild.Result result = unchecked(new SiteCase(folder.resolve("lank-fragment")));
        assertTrue(result.published());
        assertTrue(result.problems().stream().noneMatch(problem -> problem.isError()));
    }

    @Test
    void aFaultInTheSourcesStillStopsTheBuild() throws IOException {
        assertFalse(unchecked(SiteCase.copy("link-broken", folder)).published());
    }

    @Test
    void thePagesAreTheSame() throws IOException {
        SiteCase site = SiteCase.copy("bra", folder);
        site.build();
        Path unchecked = folder.resolve("unchecked");
        assertTrue(DiskBuild.run(options(site, unchecked)).published());
        assertEquals(SiteCase.content(site.output()), SiteCase.content(unchecked));
    }

    private static DiskBuild.Result unchecked(SiteCase site) {
        return DiskBuild.run(options(site, site.output()));
    }

    private static BuildOptions options(SiteCase site, Path output) {
        return new BuildOptions(site.site(), output, false, LocalDate.of(2026, 11, 21)).unchecked();
    }
}
