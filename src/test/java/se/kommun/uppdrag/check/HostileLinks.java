package se.kommun.uppdrag.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.SourceTrace;

/** Looks for links to other sites, of which there are none to ask. */
public final class HostileLinks implements Consumer<String> {

    @Override
    public void accept(String html) {
        Checker checker = new Checker(problem -> { });
        checker.page("prov.html", html, SourceTrace.UNKNOWN);
        try {
            ExternalLinks.check(checker.pages(), new LinkCache(Path.of("nowhere"), LocalDate.of(2026, 11, 21)));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
