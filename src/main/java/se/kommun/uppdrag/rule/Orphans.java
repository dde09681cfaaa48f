package se.kommun.uppdrag.rule;

import java.util.HashSet;
import java.util.Set;

/** Every page that search engines may list can be reached from another page. */
final class Orphans implements SiteRule {

    private static final RuleInfo INFO = RuleInfo.of("page-orphan");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, SiteFindings findings) {
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
                findings.report(page, "found");
            }
        }
    }
}
