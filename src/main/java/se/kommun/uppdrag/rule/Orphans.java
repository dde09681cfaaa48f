package se.kommun.uppdrag.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Every page that search engines may list can be reached from another page. */
final class Orphans implements SiteRule {

    private static final RuleInfo INFO = new RuleInfo("sida-utan-vag", Severity.WARNING,
            "Varje sida går att nå från en annan sida",
            "En sida som ingen länkar till hittar bara den som redan har adressen.",
            "Länka till sidan från en sida där läsaren behöver den, eller ta bort den.", List.of("2.4.5"), List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, Consumer<Problem> problems) {
        Set<String> reached = new HashSet<>();
        for (PageFacts page : site.pages()) {
            for (PageFacts.Reference reference : page.references()) {
                if (reference.use() == PageFacts.Use.LINK) {
                    SiteFacts.Destination destination = site.follow(page, reference.address()).orElse(null);
                    if (destination != null && !destination.path().equals(page.file())) {
                        reached.add(destination.path());
                    }
                }
            }
        }
        // A folder of unrelated files is no site: where no page links to any other, nothing is an orphan.
        if (site.pages().stream().noneMatch(page -> reached.contains(page.file()))) {
            return;
        }
        for (PageFacts page : site.pages()) {
            if (page.indexed() && !page.file().equals("index.html") && !page.file().equals("404.html") && !reached.contains(page.file())) {
                problems.accept(Report.of(INFO, page, "Ingen annan sida länkar till sidan."));
            }
        }
    }
}
