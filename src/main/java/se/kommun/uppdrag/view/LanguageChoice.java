package se.kommun.uppdrag.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.Urls;

/** Builds the links from a page to its other languages. */
final class LanguageChoice {

    private LanguageChoice() {}

    /** The site's other languages, each with a link to the page's translation, or to the start page if there is none. */
    static List<Views.OtherLanguage> others(ViewFactory context, Route route, String prefix) {
        List<Views.OtherLanguage> others = new ArrayList<>();
        context.languages.forEach((code, views) -> {
            if (!code.equals(route.page().lang())) {
                address(context.site, route, code, views).ifPresent(address -> others.add(other(views.language, code, prefix + address)));
            }
        });
        return others;
    }

    private static Views.OtherLanguage other(Language language, String code, String href) {
        return new Views.OtherLanguage(code, language.name(), language.rightToLeft() ? "rtl" : "ltr", href);
    }

    private static Optional<String> address(SiteIndex site, Route route, String code, LanguageViews views) {
        // Only Swedish has easy pages: from an easy page, link to the translation of its standard page.
        Page standard = site.easy().standard(route.page()).orElse(route.page());
        Optional<Page> same = route.moved() ? Optional.empty() : version(site, standard, code);
        if (same.isPresent() && route.chosen() != null) {
            Optional<Page> role = version(site, route.chosen(), code);
            return Optional.of(role.map(chosen -> Urls.formFor(same.get(), chosen)).orElse(same.get().address()));
        }
        return same.or(() -> views.pages.first(PageType.START)).map(Page::address);
    }

    private static Optional<Page> version(SiteIndex site, Page page, String code) {
        return Optional.ofNullable(site.translations().of(page).get(code));
    }
}
