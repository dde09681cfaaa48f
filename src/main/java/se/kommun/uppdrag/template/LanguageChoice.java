package se.kommun.uppdrag.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.language.Language;
import se.kommun.uppdrag.site.Addresses;
import se.kommun.uppdrag.site.PageJob;
import se.kommun.uppdrag.site.SiteIndex;

/** Where a page's reader goes for the same in another language. */
final class LanguageChoice {

    private final SiteIndex site;
    private final Map<String, LanguageViews> byLanguage;

    LanguageChoice(SiteIndex site, Map<String, LanguageViews> byLanguage) {
        this.site = site;
        this.byLanguage = byLanguage;
    }

    /** The other languages of the site, each with the page's translation or else its start page; empty for a site in one language. */
    List<Views.OtherLanguage> others(PageJob job, String prefix) {
        List<Views.OtherLanguage> others = new ArrayList<>();
        if (byLanguage.size() > 1) {
            byLanguage.forEach((code, views) -> {
                if (!code.equals(job.page().lang())) {
                    address(job, code, views).ifPresent(address -> others.add(other(views.language(), code, prefix + address)));
                }
            });
        }
        return others;
    }

    private static Views.OtherLanguage other(Language language, String code, String href) {
        return new Views.OtherLanguage(code, language.name(), language.rightToLeft() ? "rtl" : "ltr", href);
    }

    private Optional<String> address(PageJob job, String code, LanguageViews views) {
        Optional<Page> same = job.moved() ? Optional.empty() : version(standard(job.page()), code);
        if (same.isPresent() && job.chosen() != null) {
            Optional<Page> role = version(job.chosen(), code);
            return Optional.of(role.map(chosen -> Addresses.formFor(same.get(), chosen)).orElse(same.get().address()));
        }
        return same.or(() -> views.pages().first(PageType.START)).map(Page::address);
    }

    /** Only Swedish has easy pages: in other languages the same is said by the translation of the standard page. */
    private Page standard(Page page) {
        return site.easy().standard(page).orElse(page);
    }

    private Optional<Page> version(Page page, String code) {
        return Optional.ofNullable(site.translations().of(page).get(code));
    }
}
