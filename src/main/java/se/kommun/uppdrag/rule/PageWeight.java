package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** No page, with everything that it loads, is heavier than a slow connection bears. */
final class PageWeight implements SiteRule {

    /** Bytes, uncompressed: a page of text with a few pictures. */
    private static final long HEAVIEST = 1_000_000;

    private static final RuleInfo INFO = new RuleInfo("sida-tung", Severity.WARNING,
            "Sidan med bilder och allt är lättare än 1 MB",
            "Den som har en gammal telefon eller dålig täckning får vänta, och betalar för varje megabyte.",
            "Gör bilderna mindre, eller ta bort det som inte behövs.", List.of(), List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, Consumer<Problem> problems) {
        for (PageFacts page : site.pages()) {
            long bytes = page.bytes() + page.references().stream()
                    .filter(reference -> reference.use() == PageFacts.Use.RESOURCE)
                    .flatMap(reference -> site.follow(page, reference.address()).stream())
                    .map(SiteFacts.Destination::path).distinct().mapToLong(site::size).sum();
            if (bytes > HEAVIEST) {
                problems.accept(Report.of(INFO, page, "Sidan väger " + bytes / 1000 + " kB med allt som den hämtar."));
            }
        }
    }
}
