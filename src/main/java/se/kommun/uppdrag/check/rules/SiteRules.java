package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requires that the targets of all URLs exist, that every page can be reached and has its own title and description, and that pages
 * are small and load nothing from other hosts.
 */
final class SiteRules {

    /** Uncompressed size of a page and its resources; enough for a page of text with a few images. */
    private static final long MAX_BYTES = 1_000_000;

    static final List<SiteRule> RULES = List.of(
            SiteRule.of("address-broken", SiteRules::broken),
            SiteRule.of("page-orphan", SiteRules::orphans),
            SiteRule.of("page-heavy", SiteRules::heavy),
            SiteRule.of("third-party-resource", SiteRules::thirdParties),
            SiteRule.of("description-duplicate", (site, findings) -> duplicates(site, PageFacts::description, findings)),
            SiteRule.of("title-duplicate", (site, findings) -> duplicates(site, PageFacts::title, findings)));

    private SiteRules() {}

    /** A URL on a page that leads to a place inside the site. */
    private record Link(PageFacts page, PageFacts.Reference reference, SiteFacts.Destination destination) {}

    private static Stream<Link> links(SiteFacts site) {
        return site.pages().stream().flatMap(page -> page.references().stream().flatMap(reference ->
                site.follow(page, reference.address()).stream().map(destination -> new Link(page, reference, destination))));
    }

    /** Reports links and resources inside the site whose file or fragment does not exist. */
    private static void broken(SiteFacts site, SiteFindings findings) {
        links(site).forEach(link -> {
            SiteFacts.Destination destination = link.destination();
            if (!destination.exists()) {
                findings.report(link.reference(), "file", link.reference().address(), destination.path());
            } else if (!destination.fragment().isEmpty() && !destination.fragment().equals("top")
                    && destination.page().filter(page -> !page.ids().contains(destination.fragment())).isPresent()) {
                findings.report(link.reference(), "fragment", destination.fragment(), destination.path());
            }
        });
    }

    /** Reports indexed pages that no other page links to. */
    private static void orphans(SiteFacts site, SiteFindings findings) {
        Set<String> reached = links(site).filter(link -> link.reference().use() == PageFacts.Use.LINK).filter(link ->
                !link.destination().path().equals(link.page().file())).map(link -> link.destination().path()).collect(Collectors.toSet());
        if (!site.isComplete()) {
            return;
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
                    .filter(reference -> reference.use().isLoaded())
                    .flatMap(reference -> site.follow(page, reference.address()).stream())
                    .map(SiteFacts.Destination::path).distinct().mapToLong(site::size).sum();
            if (bytes > MAX_BYTES) {
                findings.report(page, "found", bytes / 1000);
            }
        }
    }

    /** Reports resources that are loaded from other hosts or over an unencrypted connection. */
    private static void thirdParties(SiteFacts site, SiteFindings findings) {
        Set<String> ownHosts = site.ownHosts();
        site.pages().stream().flatMap(page -> page.references().stream()).filter(reference -> reference.use() != PageFacts.Use.LINK)
                .filter(reference -> reference.address().contains("//") && reference.address().matches("(?i)(https?:)?//.*")).forEach(reference -> {
                    boolean isUnencrypted = reference.address().regionMatches(true, 0, "http:", 0, 5);
                    if (isUnencrypted || !ownHosts.contains(host(reference.address()))) {
                        findings.report(reference, isUnencrypted ? "unencrypted" : "found", Snippets.of(reference.address()));
                    }
                });
    }

    private static String host(String address) {
        return address.replaceFirst("^[^/]*//", "").replaceFirst("[/?#].*", "").toLowerCase(Locale.ROOT);
    }

    private static void duplicates(SiteFacts site, Function<PageFacts, String> text, SiteFindings findings) {
        Map<String, PageFacts> first = new HashMap<>();
        site.pages().stream().filter(page -> page.indexed() && !text.apply(page).isBlank()).forEach(page -> {
            PageFacts earlier = first.putIfAbsent(text.apply(page), page);
            if (earlier != null) {
                findings.report(page, "found", earlier.file(), Snippets.of(text.apply(page)));
            }
        });
    }
}
