package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.check.spelling.Spelling;

/** Previews that share one dictionary, since to load it takes a second of processor time. They wait for it. */
final class Previews {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Spelling SPELLING = Spelling.swedish();

    private Previews() {}

    /** A preview at any free port, on the day that most tests are about. */
    static Preview of(Path site) throws IOException {
        return of(site, 0, () -> TODAY);
    }

    static Preview of(Path site, int port, Supplier<LocalDate> today) throws IOException {
        return new Preview(site, port, today, (overrides, whenRead) -> new IncrementalSite(site, today, overrides, SPELLING));
    }
}
