package se.kommun.uppdrag.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requires that the targets of all URLs exist, that every page can be reached, and that pages are small and load nothing from other hosts. */
final class SiteRules {

    /** Uncompressed size of a page and its resources; enough for a page of text with a few images. */
    private static final long MAX_BYTES = 1_000_000;

    static final List<SiteRule> RULES = List.of(
            SiteRule.of("address-broken", SiteRules::broken),
            SiteRule.of("page-orphan", SiteRules::orphans),
            SiteRule.of("page-heavy", SiteRules::heavy),
            SiteRule.of("third-party-resource", SiteRules::thirdParties));

    private SiteRules() {}

    /** Reports links and resources inside the site whose file or fragment does not exist. */
    private static void broken(SiteFacts site, SiteFindings findings) {
        for (PageFacts page : site.pages()) {
            for (PageFacts.Reference reference : page.references()) {
                SiteFacts.Destination destination = site.follow(page, reference.address()).orElse(null);
                if (destination != null && !(destination.exists() && destination.fragment().isEmpty())) {
                    checkDestination(reference, destination, findings);
                }
            }
        }
    }

    private static void checkDestination(PageFacts.Reference reference, SiteFacts.Destination destination, SiteFindings findings) {
        if (!destination.exists()) {
            findings.report(reference, "file", reference.address(), destination.path());
        } else if (!destination.fragment().isEmpty() && !destination.fragment().equals("top")
                && destination.page().filter(page -> !page.ids().contains(destination.fragment())).isPresent()) {
            findings.report(reference, "fragment", destination.fragment(), destination.path());
        }
    }

    /** Reports indexed pages that no other page links to. */
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
        // If no page links to another, the folder holds unrelated files and not a site. Then there are no orphans.
        if (site.pages().stream().noneMatch(page -> reached.contains(page.file()))) {
            return;
        }
        for (PageFacts page : site.pages()) {
            if (page.indexed() && !page.file().equals("index.html") && !page.file().equals("404.html") && !reached.contains(page.file())) {
                findings.report(page, "found");
            }
        }
    }

    /** Reports pages that, with all their resources, are too large for a slow connection. */
    private static void heavy(SiteFacts site, SiteFindings findings) {
        for (PageFacts page : site.pages()) {
            long bytes = page.bytes() + page.references().stream()
                    .filter(reference -> reference.use() == PageFacts.Use.RESOURCE)
                    .flatMap(reference -> site.follow(page, reference.address()).stream())
                    .map(SiteFacts.Destination::path).distinct().mapToLong(site::size).sum();
            if (bytes > MAX_BYTES) {
                findings.report(page, "found", bytes / 1000);
            }
        }
    }

    /** Reports resources that are loaded from other hosts or over an unencrypted connection. */
    private static void thirdParties(SiteFacts site, SiteFindings findings) {
        for (PageFacts page : site.pages()) {
            for (PageFacts.Reference reference : page.references()) {
                String address = reference.address();
                if (reference.use() == PageFacts.Use.LINK || !address.contains("//") || !address.matches("(?i)(https?:)?//.*")) {
                    continue;
                }
                boolean unencrypted = address.regionMatches(true, 0, "http:", 0, 5);
                findings.report(reference, unencrypted ? "unencrypted" : "found", Snippets.of(address));
            }
        }
    }
}
