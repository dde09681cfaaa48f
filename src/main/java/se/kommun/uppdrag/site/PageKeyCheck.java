package se.kommun.uppdrag.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Problem;

/**
 * Checks a key of the front matter that names the file of a published Swedish page, such as {@code easy_of}.
 *
 * @param key its name
 * @param missing the rule of the problem when there is no such file
 * @param otherLanguage the rule of the problem when the page is not Swedish
 * @param unpublished the rule of the problem when the page is not published; null where that is no problem
 * @param untilPublished what to do as long as it isn't, in Swedish; null where that is no problem
 */
record PageKeyCheck(String key, String missing, String otherLanguage, @Nullable String unpublished, @Nullable String untilPublished) {

    /**
     * The page that the key of a page names, published or not; empty when the page has no such key, or when there is no such page,
     * which is reported unless that source has a problem already.
     */
    Optional<Page> find(Page page, SiteIndex site, Consumer<Problem> problems) {
        String name = page.text(key).orElse(null);
        String file = SourceFile.FOLDER + name;
        Optional<Page> found = name == null ? Optional.empty() : site.byFile(file);
        if (name == null || found.isPresent()) {
            return found;
        }
        if (site.withheld().containsKey(file)) {
            reportUnpublished(page, name, site, problems);
        } else if (!site.isBroken(file)) {
            List<String> names = site.in(LanguageCode.SOURCE).all().stream().filter(each -> each.type() != PageType.EASY)
                    .map(each -> each.source().inside()).toList();
            report(page, missing, name + " finns inte i mappen content.", DidYouMean.nearest(name, names).map(near -> "Menade du " + near + "?")
                    .orElseGet(() -> "Skriv filens namn som det är, till exempel " + page.type().key(key).orElseThrow().example() + "."), problems);
        }
        return Optional.empty();
    }

    /** Whether the page that was found is a published Swedish one; that it isn't is reported. */
    boolean isPublishedSwedish(Page page, Page found, SiteIndex site, Consumer<Problem> problems) {
        boolean swedish = isSwedish(page, found, problems);
        if (swedish && !site.isPublished(found)) {
            reportUnpublished(page, found.source().inside(), site, problems);
        }
        return swedish && site.isPublished(found);
    }

    /** Whether the page that was found is Swedish; that it isn't is reported. */
    boolean isSwedish(Page page, Page found, Consumer<Problem> problems) {
        boolean swedish = found.lang().equals(LanguageCode.SOURCE);
        if (!swedish) {
            report(page, otherLanguage, found.source().inside() + " är inte på svenska.", "Skriv filen med den svenska sidan.", problems);
        }
        return swedish;
    }

    private void reportUnpublished(Page page, String name, SiteIndex site, Consumer<Problem> problems) {
        if (unpublished == null) {
            return;
        }
        report(page, unpublished, name + " publiceras inte (" + site.withheld().get(SourceFile.FOLDER + name) + ").",
                "Publicera den sidan, eller " + untilPublished, problems);
    }

    /** Reports what is wrong with the key of a page. */
    void report(Page page, String rule, String message, String fix, Consumer<Problem> problems) {
        problems.accept(Problem.error(rule, page.placeOf(key), key + ": " + message, fix));
    }
}
