package se.kommun.uppdrag.check.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Requires that every page has its own title and description. */
final class DuplicateTexts {

    static final List<SiteRule> RULES = List.of(
            SiteRule.of("description-duplicate", (site, findings) -> check(site, PageFacts::description, findings)),
            SiteRule.of("title-duplicate", (site, findings) -> check(site, PageFacts::title, findings)));

    private DuplicateTexts() {}

    private static void check(SiteFacts site, Function<PageFacts, String> text, SiteFindings findings) {
        Map<String, List<PageFacts>> pagesByText = site.pages().stream()
                .filter(page -> page.indexed() && !text.apply(page).isBlank())
                .collect(Collectors.groupingBy(text, LinkedHashMap::new, Collectors.toList()));
        for (List<PageFacts> pages : pagesByText.values()) {
            PageFacts first = pages.get(0);
            pages.stream().skip(1).forEach(page -> findings.report(page, "found", first.file(), Snippets.of(text.apply(page))));
        }
    }
}
