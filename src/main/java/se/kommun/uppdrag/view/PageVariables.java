package se.kommun.uppdrag.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.FileSize;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.site.ContentSecurityPolicy;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.StructuredData;
import se.kommun.uppdrag.site.Urls;

/**
 * The variables that one page's template sees. Each is made when it is asked for, since few templates want the list of all
 * pages. Of one thread.
 */
public final class PageVariables {

    /** The name of the variable that is made of the page's own header, its text and the settings alone. */
    public static final String PAGE = "page";

    /** How each variable is made, by its name. */
    private static final Map<String, Function<PageVariables, Object>> VARIABLES = Map.ofEntries(
            variable("t", page -> page.language.text()),
            variable("site", page -> page.language.site()),
            variable(PAGE, PageVariables::page),
            variable("target", page -> page.own != null ? null : new Views.Crumb(page.job.page().title(), page.prefix + page.job.page().address())),
            variable("nav", page -> page.language.nav(page.prefix, page.own)),
            variable("footer", page -> page.language.footer(page.prefix, page.own)),
            variable("breadcrumbs", PageVariables::breadcrumbs),
            variable("easy", page -> page.link(page.context.site().easy()::of)),
            variable("standard", page -> page.link(page.context.site().easy()::standard)),
            variable("easyStart", PageVariables::easyStart),
            variable("easyPages", page -> page.language.easyPages(page.prefix, page.own)),
            variable("roles", page -> page.language.roles(page.prefix)),
            variable("factLabels", page -> page.language.factLabels()),
            variable("pages", page -> page.language.entries(page.prefix)),
            variable("links", page -> page.language.links(page.prefix)),
            variable("swedish", page -> page.language.swedish(page.prefix)),
            variable("languages", page -> LanguageChoice.others(page.context, page.job, page.prefix)),
            variable("alternates", PageVariables::alternates),
            variable("form", page -> FormViews.of(page.context, page.job.chosen(), page.language)),
            variable("theme", page -> new Views.Theme(page.context.colours().light().get("paper"), page.context.colours().dark().get("paper"))),
            variable("colours", page -> page.context.colours().light()),
            variable("asset", page -> new Views.Asset(page.prefix, page.context.names())),
            variable("jsonld", page -> page.jsonld().map(Views.Markup::new).orElse(null)),
            variable("csp", page -> ContentSecurityPolicy.forPage(page.context.settings(), page.own != null && page.own.type() == PageType.FORM,
                    page.jsonld())),
            variable("pdf", PageVariables::pdf));

    private final SiteContext context;
    private final Route job;
    private final @Nullable Article article;
    private final Supplier<Integer> pdfBytes;
    private final @Nullable Page own;
    private final @Nullable LanguageViews language;
    /** What stands before an address inside the published folder to reach it from the page. */
    private final String prefix;

    /**
     * @param article null for a page at an old address
     * @param pdfBytes how large the page's PDF is; gives null for a page without
     */
    PageVariables(SiteContext context, Route job, @Nullable Article article, Supplier<Integer> pdfBytes) {
        this.context = context;
        this.job = job;
        this.article = article;
        this.pdfBytes = pdfBytes;
        this.own = job.moved() ? null : job.page();
        this.language = context.in(job.page().lang());
        this.prefix = job.moved() ? Urls.prefix(job.address()) : Urls.prefix(job.page(), context.settings());
    }

    private static Map.Entry<String, Function<PageVariables, Object>> variable(String name, Function<PageVariables, Object> value) {
        return Map.entry(name, value);
    }

    /** The value of a variable; null when it has none, or there is none of that name. */
    public @Nullable Object get(String name) {
        Function<PageVariables, Object> value = VARIABLES.get(name);
        return value == null ? null : value.apply(this);
    }

    private Object page() {
        return own == null ? PageViews.moved(job.page(), context) : PageViews.of(own, article, job.own(), context);
    }

    /** A link to the page that goes with this one; null when there is none. */
    private Views.@Nullable Link link(Function<Page, Optional<Page>> other) {
        return Optional.ofNullable(own).flatMap(other).map(page -> LanguageViews.link(page, prefix)).orElse(null);
    }

    /** The way to easy Swedish: to the version of the page, or of the one that it is a translation of; else to where easy Swedish begins. */
    private Views.@Nullable Link easyStart() {
        SiteIndex site = context.site();
        return site.easy().start().map(start -> {
            Page target = own == null ? start : site.easy().of(site.translations().original(own)).orElse(start);
            String lang = job.page().lang().equals(LanguageCode.SOURCE) ? null : LanguageCode.SOURCE;
            return new Views.Link(start.navTitle(), prefix + target.address(), target == own, lang);
        }).orElse(null);
    }

    private List<Views.Crumb> breadcrumbs() {
        List<Views.Crumb> crumbs = new ArrayList<>();
        language.pages().first(PageType.START).filter(start -> start != own).ifPresent(start -> crumbs.add(crumb(start)));
        if (own != null && own.type() == PageType.EASY) {
            context.site().easy().start().filter(start -> start != own).ifPresent(start -> crumbs.add(crumb(start)));
        }
        crumbs.add(new Views.Crumb(own == null ? language.language().text(MessageKeys.MOVED_TITLE) : own.title(), null));
        return crumbs;
    }

    private Views.Crumb crumb(Page page) {
        return new Views.Crumb(page.navTitle(), prefix + page.address());
    }

    private List<Views.Alternate> alternates() {
        List<Views.Alternate> alternates = new ArrayList<>();
        if (job.own() && SiteIndex.isListed(own)) {
            context.site().translations().addresses(own, context.settings()).forEach((lang, url) -> alternates.add(new Views.Alternate(lang, url)));
        }
        return alternates;
    }

    private Optional<String> jsonld() {
        return Optional.ofNullable(own).flatMap(page -> StructuredData.of(page, Urls.canonical(page, context.settings()), context.settings()));
    }

    private Views.@Nullable Download pdf() {
        Integer bytes = pdfBytes.get();
        return bytes == null ? null : new Views.Download(prefix + Urls.pdf(own), FileSize.of(bytes, language.language().locale()));
    }
}
