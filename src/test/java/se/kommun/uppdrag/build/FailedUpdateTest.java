package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Containment;

/** An update of the preview that fails as a whole says so; the last good site is shown until one succeeds. */
class FailedUpdateTest {

    private final AtomicBoolean failing = new AtomicBoolean();

    private LocalDate today() {
        if (failing.get()) {
            throw new StackOverflowError();
        }
        return LocalDate.of(2026, 11, 21);
    }

    @Test
    void aFailureIsToldAndLeavesTheGoodSite(@TempDir Path folder) throws IOException {
        IncrementalSite live = new IncrementalSite(SiteCase.copy("bra", folder).site(), this::today, Map.of(), Spelling.OFF);
        failing.set(true);
        live.update();
        assertFails(live);
        assertTrue(live.shown().at("index.html").isEmpty() && live.status("index.html").isEmpty());
        assertEquals(live.latest().problems(), live.renderDraft("content/index.md", "x").problems());

        failing.set(false);
        live.update();
        assertTrue(live.latest().published(), live.latest().problems()::toString);
        failing.set(true);
        live.update();
        assertFails(live);
        assertTrue(live.shown().at("index.html").isPresent() && live.status("index.html").isPresent());
    }

    private static void assertFails(IncrementalSite live) {
        assertFalse(live.latest().published());
        assertEquals(Containment.RUN_RULE, live.latest().problems().get(0).rule());
    }
}
