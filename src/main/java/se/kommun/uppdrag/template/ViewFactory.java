package se.kommun.uppdrag.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kommun.uppdrag.asset.FileSize;
import se.kommun.uppdrag.asset.Fingerprints;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.language.Language;
import se.kommun.uppdrag.language.Languages;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.publish.ContentSecurityPolicy;
import se.kommun.uppdrag.publish.StructuredData;
import se.kommun.uppdrag.settings.FormTarget;
import se.kommun.uppdrag.settings.LanguageCode;
import se.kommun.uppdrag.settings.NamedSetting;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.settings.Settings;
import se.kommun.uppdrag.site.Addresses;
import se.kommun.uppdrag.site.PageJob;
import se.kommun.uppdrag.site.SiteIndex;

/** Makes what a template sees of a page from the page, the index of all pages and the settings. Thread-safe. */
public final class ViewFactory {

    /** The name of the variable that is made of the page's own header, its text and the settings alone. */
    public static final String PAGE = "page";

    private final SiteIndex site;
    private final Fingerprints names;
    private final SiteColours colours;
    private final Views.Theme theme;
    private final Settings settings;
    private final boolean markDrafts;
    private final Map<String, LanguageViews> byLanguage;
    private final LanguageChoice choice;

    /**
     * @param names under which assets are published
     * @param colours that the style sheet declares
     * @param languages the texts of the interface
     * @param markDrafts whether a draft says that it is one
     */
    public ViewFactory(SiteIndex site, Fingerprints names, SiteColours colours, Settings settings, Languages languages, boolean markDrafts) {
        this.site = site;
        this.names = names;
        this.colours = colours;
        this.theme = new Views.Theme(colours.light().get("paper"), colours.dark().get("paper"));
        this.settings = settings;
        this.markDrafts = markDrafts;
        Map<String, LanguageViews> views = new TreeMap<>();
        Stream.concat(Stream.of(LanguageCode.SOURCE), site.languages().stream()).distinct()
                .forEach(code -> views.put(code, new LanguageViews(code, languages.of(code), site, settings)));
        this.byLanguage = views;
        this.choice = new LanguageChoice(site, views);
    }

    /** The texts of a language; Swedish ones for a language that the site has no published page in. */
    public Language language(String code) {
        return in(code).language();
    }

    /** What pages of a language see alike; Swedish ones for a page that is not published. */
    private LanguageViews in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.get(LanguageCode.SOURCE));
    }

    /** What a component sees that knows the site but no page. */
    public Map<String, Object> siteOnly(String language) {
        return Map.of("site", in(language).site(), "t", in(language).text());
    }

    /**
     * A variable that a page's template sees, but for {@link #download}, or null when there is none of that name. Made when it is asked for: few
     * templates want the list of all pages.
     *
     * @param article null for a page at an old address
     */
    public Object variable(String name, PageJob job, Article article) {
        Page own = job.moved() ? null : job.page();
        String prefix = prefix(job);
        LanguageViews language = in(job.page().lang());
        return switch (name) {
            case "t" -> language.text();
            case "site" -> language.site();
            case PAGE -> job.moved() ? moved(job.page(), prefix) : page(own, article, job.own());
            case "nav" -> language.nav(prefix, own);
            case "footer" -> language.footer(prefix, own);
            case "breadcrumbs" -> breadcrumbs(own, job.moved() ? language.language().text(Phrases.MOVED_TITLE) : own.title(), language, prefix);
            case "easy" -> own == null ? null : site.easy().of(own).map(page -> LanguageViews.link(page, prefix)).orElse(null);
            case "standard" -> own == null ? null : site.easy().standard(own).map(page -> LanguageViews.link(page, prefix)).orElse(null);
            case "easyStart" -> easyStart(job.page(), own, prefix);
            case "easyPages" -> language.easyPages(prefix, own);
            case "roles" -> language.roles(prefix);
            case "factLabels" -> language.factLabels();
            case "pages" -> language.entries(prefix);
            case "links" -> language.links(prefix);
            case "swedish" -> language.swedish(prefix);
            case "languages" -> choice.others(job, prefix);
            case "alternates" -> alternates(job);
            case "form" -> form(job.chosen(), language);
            case "theme" -> theme;
            case "colours" -> colours.light();
            case "asset" -> new Views.Asset(prefix, names);
            case "jsonld" -> jsonld(own).map(Views.Markup::new).orElse(null);
            case "csp" -> ContentSecurityPolicy.forPage(settings, own != null && own.type() == PageType.FORM, jsonld(own));
            default -> null;
        };
    }

    /**
     * The variable {@code pdf} of a page that has one.
     *
     * @param bytes how large the PDF is
     */
    public Object download(PageJob job, long bytes) {
        String address = prefix(job) + Addresses.pdf(job.page());
        return new Views.Download(address, FileSize.of(bytes, language(job.page().lang()).locale()));
    }

    private List<Views.Alternate> alternates(PageJob job) {
        List<Views.Alternate> alternates = new ArrayList<>();
        if (job.own() && SiteIndex.isListed(job.page())) {
            site.translations().addresses(job.page(), settings).forEach((lang, url) -> alternates.add(new Views.Alternate(lang, url)));
        }
        return alternates;
    }

    /** What stands before an address inside the published folder to reach it from the page. */
    private String prefix(PageJob job) {
        return job.moved() ? Addresses.prefix(job.address()) : Addresses.prefix(job.page(), settings);
    }

    /** The page at an old address of another. */
    private Views.Moved moved(Page page, String prefix) {
        Language language = language(page.lang());
        return new Views.Moved("redirect", language.text(Phrases.MOVED_TITLE), language.text(Phrases.MOVED_DESCRIPTION, page.title()),
                page.lang(), dir(language), locale(language), Addresses.canonical(page, settings), false, markDrafts && page.draft(),
                page.title(), prefix + page.address());
    }

    private static String dir(Language language) {
        return language.rightToLeft() ? "rtl" : null;
    }

    private static String locale(Language language) {
        return language.locale().toLanguageTag().replace('-', '_');
    }

    private Optional<String> jsonld(Page page) {
        return page == null ? Optional.empty() : StructuredData.of(page, Addresses.canonical(page, settings), settings);
    }

    /** The way to easy Swedish: to the version of the page, or of the one that it is a translation of; else to where easy Swedish begins. */
    private Views.Link easyStart(Page page, Page own, String prefix) {
        return site.easy().start().map(start -> {
            Page target = own == null ? start : site.easy().of(site.translations().original(own)).orElse(start);
            String lang = page.lang().equals(LanguageCode.SOURCE) ? null : LanguageCode.SOURCE;
            return new Views.Link(start.navTitle(), prefix + target.address(), target == own, lang);
        }).orElse(null);
    }

    private Views.Page page(Page page, Article article, boolean own) {
        LanguageViews views = in(page.lang());
        return new Views.Page(page.type().word(), page.slug(), page.address().replaceFirst("\\.html$", ""), page.title(), page.navTitle(),
                page.description(), page.text("lead").orElse(null), page.text("owner").orElseGet(views.site()::department),
                page.text("owner").isPresent() ? null : views.site().departmentLang(), page.lang(), dir(views.language()),
                locale(views.language()), Addresses.canonical(page, settings), own && SiteIndex.isListed(page) && !page.draft(), markDrafts && page.draft(),
                views.day(page, "updated"), views.day(page, "review_by"), LanguageViews.icon(page), views.facts(page),
                new Views.Markup(article.html()),
                article.headings().stream().map(each -> new Views.Heading(each.level(), each.id(), each.text())).toList(),
                page.text("conformance").orElse(null), views.day(page, "assessed"), page.text("method").orElse(null), call(page));
    }

    private static Views.Call call(Page page) {
        return page.text("call_title").map(title -> new Views.Call(title, page.text("call_text").orElse(""))).orElse(null);
    }

    private List<Views.Crumb> breadcrumbs(Page page, String title, LanguageViews language, String prefix) {
        List<Views.Crumb> crumbs = new ArrayList<>();
        language.pages().first(PageType.START).filter(start -> start != page)
                .ifPresent(start -> crumbs.add(new Views.Crumb(start.navTitle(), prefix + start.address())));
        if (page != null && page.type() == PageType.EASY) {
            site.easy().start().filter(start -> start != page)
                    .ifPresent(start -> crumbs.add(new Views.Crumb(start.navTitle(), prefix + start.address())));
        }
        crumbs.add(new Views.Crumb(title, null));
        return crumbs;
    }

    private Views.Form form(Page chosen, LanguageViews language) {
        FormTarget interest = settings.interest();
        FormTarget feedback = settings.feedback();
        return new Views.Form(FormRules.FIELDS, settings.named(NamedSetting.FIELD_NAME),
                interest.isForm(), interest.kind() == FormTarget.Kind.TRIAL, interest.isForm() ? interest.address() : "",
                hidden(interest, NamedSetting.FORM_HIDDEN, Setting.RETURN_FIELD, PageType.THANKS, language),
                interest.kind() == FormTarget.Kind.LINK ? interest.address() : null,
                chosen == null ? "" : site.translations().original(chosen).slug(),
                feedback.isForm(), feedback.kind() == FormTarget.Kind.TRIAL, feedback.address(),
                hidden(feedback, NamedSetting.FEEDBACK_HIDDEN, Setting.FEEDBACK_RETURN_FIELD, PageType.FEEDBACK_THANKS, language));
    }

    /** @param thanks the type of the page that the receiver sends readers back to */
    private List<Views.HiddenField> hidden(FormTarget target, NamedSetting own, Setting returnField, PageType thanks, LanguageViews language) {
        List<Views.HiddenField> fields = new ArrayList<>();
        if (target.isForm()) {
            settings.named(own).forEach((name, value) -> fields.add(new Views.HiddenField(name, value)));
        }
        if (target.isForm() && settings.has(returnField)) {
            language.pages().first(thanks).or(() -> site.in(LanguageCode.SOURCE).first(thanks)).ifPresent(page ->
                    fields.add(new Views.HiddenField(settings.get(returnField), Addresses.canonical(page, settings))));
        }
        return fields;
    }
}
