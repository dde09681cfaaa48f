package se.kommun.uppdrag.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Problem;

/**
 * Checks a front matter key whose value is the file of a published page in the site's own language, such as {@code easy_of}.
 *
 * @param key name of the key
 * @param missing rule id of the problem when the file doesn't exist
 * @param otherLanguage rule id of the problem when the page is in another language
 * @param unpublished rule id of the problem when the page is not published; null when that is allowed
 * @param untilPublished what to do until it is published, in Swedish; null when that is allowed
 */
record PageKeyCheck(String key, String missing, String otherLanguage, @Nullable String unpublished, @Nullable String untilPublished) {

    /**
     * Finds the page that the key names, published or not. Empty when the key is absent or the page doesn't exist. The latter is
     * reported unless that source file already has a problem.
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
            List<String> names = site.inSourceLanguage().all().stream().filter(each -> !each.type().is(Purpose.EASY))
                    .map(each -> each.source().inside()).toList();
            report(page, missing, name + " finns inte i mappen content.", DidYouMean.nearest(name, names).map(near -> "Menade du " + near + "?")
                    .orElseGet(() -> "Skriv filens namn som det är, till exempel " + page.type().key(key).orElseThrow().example() + "."), problems);
        }
        return Optional.empty();
    }

    /** Returns whether the page is published and in the site's own language; reports it when not. */
    boolean isPublishedOriginal(Page page, Page found, SiteIndex site, Consumer<Problem> problems) {
        boolean original = isOriginal(page, found, problems);
        if (original && !site.isPublished(found)) {
            reportUnpublished(page, found.source().inside(), site, problems);
        }
        return original && site.isPublished(found);
    }

    /** Returns whether the page is in the site's own language; reports it when not. */
    boolean isOriginal(Page page, Page found, Consumer<Problem> problems) {
        if (!found.inSourceLanguage()) {
            String language = LanguageCode.inSwedish(found.source().sourceLanguage());
            report(page, otherLanguage, found.source().inside() + " är inte på " + language + ".", "Skriv filen med den " + language + " sidan.", problems);
        }
        return found.inSourceLanguage();
    }

    private void reportUnpublished(Page page, String name, SiteIndex site, Consumer<Problem> problems) {
        if (unpublished == null) {
            return;
        }
        report(page, unpublished, name + " publiceras inte (" + site.withheld().get(SourceFile.FOLDER + name) + ").",
                "Publicera den sidan, eller " + untilPublished, problems);
    }

    /** Reports a problem with the key of a page. */
    void report(Page page, String rule, String message, String fix, Consumer<Problem> problems) {
        problems.accept(Problem.error(rule, page.placeOf(key), key + ": " + message, fix));
    }
}
