package se.kommun.uppdrag.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every page has a title and a description of its own. Made twice: once for each. */
final class DuplicateTexts implements SiteRule {

    static final DuplicateTexts TITLES = new DuplicateTexts(RuleInfo.of("title-duplicate"), PageFacts::title);

    static final DuplicateTexts DESCRIPTIONS = new DuplicateTexts(RuleInfo.of("description-duplicate"), PageFacts::description);

    private final RuleInfo info;
    private final Function<PageFacts, String> text;

    private DuplicateTexts(RuleInfo info, Function<PageFacts, String> text) {
        this.info = info;
        this.text = text;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(SiteFacts site, SiteFindings findings) {
        Map<String, List<PageFacts>> alike = site.pages().stream()
                .filter(page -> page.indexed() && !text.apply(page).isBlank())
                .collect(Collectors.groupingBy(text, LinkedHashMap::new, Collectors.toList()));
        for (List<PageFacts> pages : alike.values()) {
            PageFacts first = pages.get(0);
            pages.stream().skip(1).forEach(page -> findings.report(page, "found", first.file(), Quote.of(text.apply(page))));
        }
    }
}
