package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** A page fetches nothing from other hosts, and nothing over an open connection. */
final class ThirdParties implements SiteRule {

    private static final RuleInfo INFO = new RuleInfo("hamtas-utifran", Severity.REVIEW,
            "Sidan hämtar ingenting från andra webbplatser",
            "Den andra webbplatsen får veta vem som läser, och sidan slutar fungera när den andra gör det.",
            "Lägg filen på den egna webbplatsen, eller ta bort den.", List.of(), List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, Consumer<Problem> problems) {
        for (PageFacts page : site.pages()) {
            for (PageFacts.Reference reference : page.references()) {
                String address = reference.address();
                if (reference.use() == PageFacts.Use.LINK || !address.contains("//") || !address.matches("(?i)(https?:)?//.*")) {
                    continue;
                }
                String open = address.regionMatches(true, 0, "http:", 0, 5) ? " utan kryptering" : "";
                problems.accept(Report.of(INFO, reference, "Sidan hämtar " + Quote.of(address) + open + "."));
            }
        }
    }
}
