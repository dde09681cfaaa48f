package se.kommun.uppdrag.rule;


/** Every link and every file that a page uses inside its own site is there, down to the fragment. */
final class BrokenReferences implements SiteRule {

    private static final RuleInfo INFO = RuleInfo.of("address-broken");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, SiteFindings findings) {
        for (PageFacts page : site.pages()) {
            for (PageFacts.Reference reference : page.references()) {
                SiteFacts.Destination destination = site.follow(page, reference.address()).orElse(null);
                if (destination != null && !(destination.exists() && destination.fragment().isEmpty())) {
                    judge(reference, destination, findings);
                }
            }
        }
    }

    private static void judge(PageFacts.Reference reference, SiteFacts.Destination destination, SiteFindings findings) {
        if (!destination.exists()) {
            findings.report(reference, "file", reference.address(), destination.path());
        } else if (!destination.fragment().isEmpty() && !destination.fragment().equals("top")
                && destination.page().filter(page -> !page.ids().contains(destination.fragment())).isPresent()) {
            findings.report(reference, "fragment", destination.fragment(), destination.path());
        }
    }
}
