package se.kommun.uppdrag.rule;


/** A page fetches nothing from other hosts, and nothing over an open connection. */
final class ThirdParties implements SiteRule {

    private static final RuleInfo INFO = RuleInfo.of("third-party-resource");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, SiteFindings findings) {
        for (PageFacts page : site.pages()) {
            for (PageFacts.Reference reference : page.references()) {
                String address = reference.address();
                if (reference.use() == PageFacts.Use.LINK || !address.contains("//") || !address.matches("(?i)(https?:)?//.*")) {
                    continue;
                }
                boolean open = address.regionMatches(true, 0, "http:", 0, 5);
                findings.report(reference, open ? "unencrypted" : "found", Quote.of(address));
            }
        }
    }
}
