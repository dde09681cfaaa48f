package se.kommun.uppdrag.rule;


/** No page, with everything that it loads, is heavier than a slow connection bears. */
final class PageWeight implements SiteRule {

    /** Bytes, uncompressed: a page of text with a few pictures. */
    private static final long HEAVIEST = 1_000_000;

    private static final RuleInfo INFO = RuleInfo.of("page-heavy");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, SiteFindings findings) {
        for (PageFacts page : site.pages()) {
            long bytes = page.bytes() + page.references().stream()
                    .filter(reference -> reference.use() == PageFacts.Use.RESOURCE)
                    .flatMap(reference -> site.follow(page, reference.address()).stream())
                    .map(SiteFacts.Destination::path).distinct().mapToLong(site::size).sum();
            if (bytes > HEAVIEST) {
                findings.report(page, "found", bytes / 1000);
            }
        }
    }
}
