package se.kommun.uppdrag.site;

import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Problem;

/** Finds the version of a page in Swedish Sign Language: a page with a film, which the page names in {@code sign_language}. */
public final class SignLanguagePage {

    private static final PageKeyCheck KEY = new PageKeyCheck("sign_language", "sign-language-missing", "sign-language-other-language",
            "sign-language-unpublished", "ta bort raden tills den är publicerad.");

    private SignLanguagePage() {}

    /** Returns the published version; empty when the page names none. */
    public static Optional<Page> of(Page page, SiteIndex site) {
        return page.signLanguage().flatMap(site::byFile).filter(site::isPublished);
    }

    static void check(SiteIndex site, Consumer<Problem> problems) {
        for (Page page : site.all()) {
            KEY.find(page, site, problems).ifPresent(found -> {
                if (found == page) {
                    KEY.report(page, "sign-language-itself", "Sidan är en teckenspråkig version av sig själv.", "Skriv filen med sidan som har filmen.", problems);
                } else {
                    KEY.isPublishedOriginal(page, found, site, problems);
                }
            });
        }
    }
}
