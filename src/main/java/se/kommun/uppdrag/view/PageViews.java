package se.kommun.uppdrag.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.Urls;

/** Builds the view model of a page. */
final class PageViews {

    private PageViews() {}

    /** @param own whether the page is rendered at its own address */
    static Views.Page of(Page page, Article article, boolean own, ViewFactory context) {
        LanguageViews views = context.in(page.lang());
        Optional<String> owner = page.text("owner");
        boolean indexed = own && SiteIndex.isListed(page) && !page.draft();
        return new Views.Page(page.type().word(), page.slug(), page.title(), context.markDrafts && page.draft(), language(page, views.language),
                new Views.Intro(of(page, "lead").orElse(null), LanguageViews.icon(page)),
                new Views.Meta(page.address().replaceFirst("\\.html$", ""), description(page), Urls.canonical(page, context.settings), indexed),
                new Views.Maintenance(views.day(page, "updated"), owner.orElseGet(views.site::department),
                        owner.isPresent() ? null : views.site.departmentLang()),
                new Views.Article(new Views.Markup(article.html()),
                        article.headings().stream().map(each -> new Views.Heading(each.level(), each.id(), each.text())).toList()),
                new Views.Details(views.facts(page), page.text("conformance").orElse(null), views.day(page, "assessed"),
                        of(page, "method").orElse(null), call(page)));
    }

    private static Views.@Nullable Call call(Page page) {
        return page.text("call_title").map(title -> new Views.Call(title, page.text("call_text").orElse(""))).orElse(null);
    }

    /** The view model of the redirect page at an alias. */
    static Views.Page moved(Page page, ViewFactory context) {
        Language language = context.in(page.lang()).language;
        return new Views.Page("redirect", "", language.text(MessageKeys.MOVED_TITLE), context.markDrafts && page.draft(), language(page, language),
                new Views.Intro(null, null), new Views.Meta("", language.text(MessageKeys.MOVED_DESCRIPTION, page.title()),
                Urls.canonical(page, context.settings), false), null, null, null);
    }

    private static Views.PageLanguage language(Page page, Language language) {
        return new Views.PageLanguage(page.lang(), language.rightToLeft() ? "rtl" : null, language.locale().toLanguageTag().replace('-', '_'));
    }

    /** The value of a key, or in a draft a placeholder if a required text is not written yet; empty if an optional one is missing. */
    static Optional<String> of(Page page, String key) {
        return page.text(key).or(() -> page.type().key(key).filter(each -> each.required() && each.form().kind() == ValueType.Kind.TEXT)
                .map(each -> "[Fyll i: " + each.label() + "]"));
    }

    /** The page's description, or its placeholder. */
    static String description(Page page) {
        return of(page, "description").orElseThrow();
    }
}
