package se.kommun.uppdrag.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.report.Problem;

/**
 * Maps each page to its easy-to-read version, for published pages. Immutable.
 *
 * @param all all easy pages, in their order
 * @param byStandard the easy pages by the source path of the page that they are a version of
 */
public record EasyPages(SiteIndex site, List<Page> all, Map<String, Page> byStandard) {

    private static final PageKeyCheck KEY = new PageKeyCheck("easy_of", "easy-without-original", "easy-other-language",
            "easy-of-unpublished", "skriv status: draft här tills den är publicerad.");

    EasyPages(SiteIndex site) {
        this(site, site.inSourceLanguage().ofType(Purpose.EASY), new HashMap<>());
        all.forEach(page -> page.easyOf().ifPresent(file -> byStandard.putIfAbsent(file, page)));
    }

    /** Returns the easy version of a page. */
    public Optional<Page> of(Page standard) {
        return Optional.ofNullable(byStandard.get(standard.file()));
    }

    /** Returns the easy version of the start page: the entry point for readers of easy language. */
    public Optional<Page> start() {
        return site.inSourceLanguage().first(Purpose.START).flatMap(this::of);
    }

    /** Returns the page that an easy page is a version of, if that page is published. */
    public Optional<Page> standard(Page page) {
        return page.easyOf().flatMap(site::byFile).filter(site::isPublished);
    }

    void check(Consumer<Problem> problems) {
        // The key can be empty in a draft.
        all.forEach(page -> KEY.find(page, site, problems).ifPresent(standard -> check(page, standard, problems)));
    }

    private void check(Page page, Page standard, Consumer<Problem> problems) {
        String name = standard.source().inside();
        Page first = byStandard.get(standard.file());
        if (standard.type().is(Purpose.EASY)) {
            KEY.report(page, "easy-of-easy", standard == page ? "Sidan är en lättläst version av sig själv."
                    : name + " är själv en lättläst sida.", "Skriv filen med den vanliga sidan.", problems);
        } else if (KEY.isPublishedOriginal(page, standard, site, problems) && first != page) {
            KEY.report(page, "easy-duplicate", name + " har redan en lättläst version: " + first.file() + ".",
                    "Behåll en av dem. Skriv en annan fil efter easy_of, eller ta bort sidan.", problems);
        }
    }
}
