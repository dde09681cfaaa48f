package se.kommun.uppdrag.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a page refers to is there and light, and every page can be reached. Decided on all pages together. */
final class SiteRules {

    /** Bytes, uncompressed: a page of text with a few pictures. */
    private static final long HEAVIEST = 1_000_000;

    static final List<SiteRule> RULES = List.of(
            SiteRule.of("address-broken", SiteRules::broken),
            SiteRule.of("page-orphan", SiteRules::orphans),
            SiteRule.of("page-heavy", SiteRules::heavy),
            SiteRule.of("third-party-resource", SiteRules::thirdParties));

    private SiteRules() {}

    /** Every link and every file that a page uses inside its own site is there, down to the fragment. */
    private static void broken(SiteFacts site, SiteFindings findings) {
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

    /** Every page that search engines may list can be reached from another page. */
    private static void orphans(SiteFacts site, SiteFindings findings) {
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

    /** No page, with everything that it loads, is heavier than a slow connection bears. */
    private static void heavy(SiteFacts site, SiteFindings findings) {
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

    /** A page fetches nothing from other hosts, and nothing over an open connection. */
    private static void thirdParties(SiteFacts site, SiteFindings findings) {
        for (PageFacts page : site.pages()) {
            for (PageFacts.Reference reference : page.references()) {
                String address = reference.address();
                if (reference.use() == PageFacts.Use.LINK || !address.contains("//") || !address.matches("(?i)(https?:)?//.*")) {
                    continue;
                }
                boolean open = address.regionMatches(true, 0, "http:", 0, 5);
                findings.report(reference, open ? "unencrypted" : "found", Snippets.of(address));
            }
        }
    }
}
