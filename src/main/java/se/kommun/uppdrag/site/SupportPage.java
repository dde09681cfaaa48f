package se.kommun.uppdrag.site;

import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.report.Problem;

/** Finds the page for people who need support, which every start page links to. The start page in the site's own language names it in {@code support_page}. */
public final class SupportPage {

    private static final PageKeyCheck KEY = new PageKeyCheck("support_page", "support-page-missing", "support-page-other-language",
            "support-page-unpublished", "ta bort raden tills den är publicerad.");

    private SupportPage() {}

    /** Returns the published page in a language; empty when none is named, or it isn't translated to that language. */
    public static Optional<Page> in(String language, SiteIndex site) {
        return site.inSourceLanguage().first(Purpose.START).flatMap(Page::supportPage).flatMap(site::byFile)
                .map(page -> site.translations().of(page).get(language)).filter(site::isPublished);
    }

    static void check(SiteIndex site, Consumer<Problem> problems) {
        for (String language : site.languages()) {
            for (Page start : site.in(language).ofType(Purpose.START)) {
                if (language.equals(site.sourceLanguage())) {
                    KEY.find(start, site, problems).ifPresent(page -> KEY.isPublishedOriginal(start, page, site, problems));
                } else if (start.supportPage().isPresent()) {
                    KEY.report(start, "support-page-on-translation", "Raden gäller bara på den " + LanguageCode.inSwedish(site.sourceLanguage()) + " startsidan.", "Ta bort raden. Länken går av sig "
                            + "själv till översättningen av sidan som den " + LanguageCode.inSwedish(site.sourceLanguage()) + " startsidan anger.", problems);
                }
            }
        }
    }
}
