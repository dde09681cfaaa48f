package se.kommun.uppdrag.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.Urls;

/** Where a page's reader goes for the same in another language. */
final class LanguageChoice {

    private LanguageChoice() {}

    /** The other languages of the site, each with the page's translation or else its start page; empty for a site in one language. */
    static List<Views.OtherLanguage> others(SiteContext context, Route job, String prefix) {
        List<Views.OtherLanguage> others = new ArrayList<>();
        context.languages().forEach((code, views) -> {
            if (!code.equals(job.page().lang())) {
                address(context.site(), job, code, views).ifPresent(address -> others.add(other(views.language(), code, prefix + address)));
            }
        });
        return others;
    }

    private static Views.OtherLanguage other(@Nullable Language language, String code, String href) {
        return new Views.OtherLanguage(code, language.name(), language.rightToLeft() ? "rtl" : "ltr", href);
    }

    private static Optional<String> address(SiteIndex site, Route job, String code, LanguageViews views) {
        // Only Swedish has easy pages: in other languages the same is said by the translation of the standard page.
        Page standard = site.easy().standard(job.page()).orElse(job.page());
        Optional<Page> same = job.moved() ? Optional.empty() : version(site, standard, code);
        if (same.isPresent() && job.chosen() != null) {
            Optional<Page> role = version(site, job.chosen(), code);
            return Optional.of(role.map(chosen -> Urls.formFor(same.get(), chosen)).orElse(same.get().address()));
        }
        return same.or(() -> views.pages().first(PageType.START)).map(Page::address);
    }

    private static Optional<Page> version(SiteIndex site, Page page, String code) {
        return Optional.ofNullable(site.translations().of(page).get(code));
    }
}
