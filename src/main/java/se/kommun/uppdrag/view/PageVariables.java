package se.kommun.uppdrag.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.FileSize;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.site.CalendarFile;
import se.kommun.uppdrag.site.ContentSecurityPolicy;
import se.kommun.uppdrag.site.RelativeUrls;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.SignLanguagePage;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.StructuredData;
import se.kommun.uppdrag.site.Urls;

/**
 * The variables for the template of one page. Each is computed when it is read, because few templates need all of them, for example the
 * list of all pages. Not thread-safe.
 */
public final class PageVariables {

    /** The variable that depends only on the page's own header and text, and on the settings. */
    public static final String PAGE = "page";

    /** Computes each variable, by name. */
    private static final Map<String, Function<PageVariables, Object>> VARIABLES = Map.ofEntries(
            variable("t", page -> page.language.text),
            variable("site", page -> page.language.site),
            variable(PAGE, PageVariables::page),
            variable("target", page -> page.own != null ? null : new Views.Crumb(page.route.page().title(), page.urls.to(page.route.page().address()))),
            variable("nav", page -> page.language.nav(page.urls, page.own)),
            variable("footer", page -> page.language.footer(page.urls, page.own)),
            variable("breadcrumbs", PageVariables::breadcrumbs),
            variable("easy", page -> page.link(page.context.site().easy()::of)),
            variable("standard", page -> page.link(page.context.site().easy()::standard)),
            variable("signed", page -> page.link(own -> SignLanguagePage.of(own, page.context.site()))),
            variable("easyStart", PageVariables::easyStart),
            variable("easyPages", page -> page.language.easyPages(page.urls, page.own)),
            variable("roles", page -> page.language.roles(page.urls)),
            variable("factLabels", page -> page.language.factLabels),
            variable("pages", page -> page.language.entries(page.urls)),
            variable("links", page -> page.language.links(page.urls)),
            variable("original", page -> page.language.original(page.urls)),
            variable("languages", page -> page.otherLanguages()),
            variable("alternates", PageVariables::alternates),
            variable("form", page -> page.context.forms(page.route.chosen(), page.language)),
            variable("theme", page -> new Views.Theme(page.context.assets().colours().light().get("paper"),
                    page.context.assets().colours().dark().get("paper"))),
            variable("colours", page -> page.context.assets().colours().light()),
            variable("asset", page -> new AssetFunction(page.urls, page.context.assets().names())),
            variable("jsonld", page -> page.jsonld().map(Views.Markup::new).orElse(null)),
            variable("csp", page -> ContentSecurityPolicy.forPage(page.context.settings(), page.form(), page.jsonld())),
            variable("pdf", PageVariables::pdf),
            variable("calendar", PageVariables::calendar));

    private final ViewFactory context;
    private final Route route;
    private final @Nullable Article article;
    private final Supplier<Integer> pdfBytes;
    private final @Nullable Page own;
    private final LanguageViews language;
    /** The relative URLs from the page. */
    private final RelativeUrls urls;

    /**
     * @param article null for a redirect page
     * @param pdfBytes supplies the size of the page's PDF in bytes, or null if it has none
     */
    PageVariables(ViewFactory context, Route route, @Nullable Article article, Supplier<Integer> pdfBytes) {
        this.context = context;
        this.route = route;
        this.article = article;
        this.pdfBytes = pdfBytes;
        this.own = route.moved() ? null : route.page();
        this.language = context.in(route.page().lang());
        this.urls = route.moved() ? RelativeUrls.from(route.address(), context.settings()) : RelativeUrls.from(route.page(), context.settings());
    }

    private static Map.Entry<String, Function<PageVariables, Object>> variable(String name, Function<PageVariables, Object> value) {
        return Map.entry(name, value);
    }

    /** The value of a variable; null if it has none or is unknown. */
    public @Nullable Object get(String name) {
        Function<PageVariables, Object> value = VARIABLES.get(name);
        return value == null ? null : value.apply(this);
    }

    private Object page() {
        return own == null ? context.moved(route.page()) : context.page(own, article, route.own());
    }

    /** A link to a related page; null if there is none. */
    private Views.@Nullable Link link(Function<Page, Optional<Page>> other) {
        return Optional.ofNullable(own).flatMap(other).map(page -> LanguageViews.link(page, urls)).orElse(null);
    }

    /** The link to easy language: to the easy version of the page or of its original, otherwise to the start page of the easy pages. */
    private Views.@Nullable Link easyStart() {
        SiteIndex site = context.site();
        return site.easy().start().map(start -> {
            Page target = own == null ? start : site.easy().of(site.translations().original(own)).orElse(start);
            String lang = route.page().inSourceLanguage() ? null : site.sourceLanguage();
            return new Views.Link(start.navTitle(), urls.to(target.address()), target == own, lang);
        }).orElse(null);
    }

    private List<Views.Crumb> breadcrumbs() {
        List<Views.Crumb> crumbs = new ArrayList<>();
        language.pages.first(Purpose.START).filter(start -> start != own).ifPresent(start -> crumbs.add(crumb(start)));
        if (own != null && own.type().is(Purpose.EASY)) {
            context.site().easy().start().filter(start -> start != own).ifPresent(start -> crumbs.add(crumb(start)));
        }
        crumbs.add(new Views.Crumb(own == null ? language.language.text(MessageKeys.MOVED_TITLE) : own.title(), null));
        return crumbs;
    }

    private Views.Crumb crumb(Page page) {
        return new Views.Crumb(page.navTitle(), urls.to(page.address()));
    }

    /** The site's other languages, each with a link to the page's translation, or to the start page if there is none. */
    private List<Views.OtherLanguage> otherLanguages() {
        List<Views.OtherLanguage> others = new ArrayList<>();
        context.languages().forEach((code, views) -> {
            if (!code.equals(route.page().lang())) {
                address(code, views).ifPresent(address -> others.add(
                        new Views.OtherLanguage(code, views.language.name(), views.language.rightToLeft() ? "rtl" : "ltr", urls.to(address))));
            }
        });
        return others;
    }

    private Optional<String> address(String code, LanguageViews views) {
        // Only the site's own language has easy pages: from an easy page, link to the translation of its standard page.
        Page standard = context.site().easy().standard(route.page()).orElse(route.page());
        Optional<Page> same = route.moved() ? Optional.empty() : version(standard, code);
        if (same.isPresent() && route.chosen() != null) {
            Optional<Page> role = version(route.chosen(), code);
            return Optional.of(role.map(chosen -> Urls.formFor(same.get(), chosen)).orElse(same.get().address()));
        }
        return same.or(() -> views.pages.first(Purpose.START)).map(Page::address);
    }

    private Optional<Page> version(Page page, String code) {
        return Optional.ofNullable(context.site().translations().of(page).get(code));
    }

    private List<Views.Alternate> alternates() {
        List<Views.Alternate> alternates = new ArrayList<>();
        if (route.own() && SiteIndex.isListed(own)) {
            context.site().translations().addresses(own, context.settings()).forEach((lang, url) -> alternates.add(new Views.Alternate(lang, url)));
        }
        return alternates;
    }

    /** The form of the page's type, or else the feedback box: no page has two. */
    private FormDefinition form() {
        Purpose purpose = own == null ? Purpose.PAGE : own.type().purpose();
        return purpose == Purpose.FORM ? FormDefinition.INTEREST : purpose == Purpose.ACCESSIBILITY ? FormDefinition.ACCESSIBILITY : FormDefinition.FEEDBACK;
    }

    private Optional<String> jsonld() {
        return Optional.ofNullable(own).flatMap(page -> StructuredData.of(page, Urls.canonical(page, context.settings()), context.settings()));
    }

    /** The link to the page's calendar file; null if it has none. */
    private Views.@Nullable Link calendar() {
        return own == null || !CalendarFile.isFor(own) ? null
                : new Views.Link(own.type().calendar().label().in(own.lang()), urls.to(Urls.calendar(own)), false, null);
    }

    private Views.@Nullable Download pdf() {
        Integer bytes = pdfBytes.get();
        return bytes == null ? null : new Views.Download(urls.to(Urls.pdf(own)), FileSize.of(bytes, language.language.locale()));
    }
}
