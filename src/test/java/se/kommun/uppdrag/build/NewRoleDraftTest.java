package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** A page that is not in the site yet is checked with the pages that it brings along. */
class NewRoleDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void theFormOfANewRoleIsNotMissing(@TempDir Path folder) throws IOException {
        SiteCopy site = FixtureSite.tinyTo(folder.resolve("webb"));
        IncrementalSite live = new IncrementalSite(site.folder(), () -> TODAY, Map.of(), Spelling.OFF);
        live.update();
        DraftResult draft = live.renderDraft("content/ny-roll.md", site.text("content/ledsagare.md").replaceFirst("(?m)^title: .*$", "title: Stödperson").replaceFirst("(?m)^aliases:.*\\R(?:  - .*\\R)*", ""));
        assertTrue(draft.html() != null && draft.html().contains("-ny-roll.html"), draft.html());
        assertEquals(List.of(), draft.problems().stream().filter(Problem::isError).toList());
    }
}
