package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.report.Problem;

class NoSettingsTest {

    @Test
    void aSiteWithoutSettingsIsNotPublished(@TempDir Path folder) throws IOException {
        SiteCase site = SiteCase.copy("bra", folder);
        Files.delete(site.site().resolve("jbake.properties"));
        DiskBuild.Result result = site.build();
        assertFalse(result.published());
        assertFalse(Files.exists(site.output()));
        assertEquals(List.of("missing-setting"), result.problems().stream().filter(Problem::isError).map(Problem::rule).toList());
    }
}
