package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Every link and every file that a page uses inside its own site is there, down to the fragment. */
final class BrokenReferences implements SiteRule {

    private static final RuleInfo INFO = new RuleInfo("adress-trasig", Severity.ERROR,
            "Länkar och filer på webbplatsen finns",
            "Den som följer en trasig länk hamnar fel. En fil som saknas kan göra sidan obegriplig.",
            "Rätta adressen, eller ta bort den.", List.of(), List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, Consumer<Problem> problems) {
        for (PageFacts page : site.pages()) {
            for (PageFacts.Reference reference : page.references()) {
                SiteFacts.Destination destination = site.follow(page, reference.address()).orElse(null);
                if (destination != null && !(destination.exists() && destination.fragment().isEmpty())) {
                    judge(reference, destination, problems);
                }
            }
        }
    }

    private static void judge(PageFacts.Reference reference, SiteFacts.Destination destination, Consumer<Problem> problems) {
        if (!destination.exists()) {
            report(reference, "Adressen " + reference.address() + " leder till " + destination.path() + ", som inte finns.", problems);
        } else if (!destination.fragment().isEmpty() && !destination.fragment().equals("top")
                && destination.page().filter(page -> !page.ids().contains(destination.fragment())).isPresent()) {
            report(reference, "Länken går till #" + destination.fragment() + ", men det stället finns inte på "
                    + destination.path() + ".", problems);
        }
    }

    private static void report(PageFacts.Reference reference, String message, Consumer<Problem> problems) {
        problems.accept(Report.of(INFO, reference, message));
    }
}
