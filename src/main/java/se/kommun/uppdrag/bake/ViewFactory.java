package se.kommun.uppdrag.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.publish.ContentSecurityPolicy;
import se.kommun.uppdrag.publish.StructuredData;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.settings.Settings;

/** Makes what a template sees of a page from the page, the index of all pages and the settings. Thread-safe. */
final class ViewFactory {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final String MOVED = "Sidan har flyttat";
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);

    private final SiteIndex site;
    private final Settings settings;
    private final boolean markDrafts;
    private final Views.Site siteView;
    private final List<Views.FactLabel> factLabels;
    private final List<Page> alphabetical;
    private final List<Page> menu;
    private final List<Page> roles;

    ViewFactory(SiteIndex site, Settings settings, boolean markDrafts) {
        this.site = site;
        this.settings = settings;
        this.markDrafts = markDrafts;
        this.siteView = siteView(settings);
        this.factLabels = PageType.roleFacts().stream().map(key -> new Views.FactLabel(key.name(), key.label())).toList();
        Collator swedish = Collator.getInstance(SWEDISH);
        this.alphabetical = site.published().stream().filter(ViewFactory::indexed)
                .sorted(Comparator.comparing(Page::title, swedish)).toList();
        this.menu = site.menu();
        this.roles = site.ofType(PageType.ROLE);
    }

    private static Views.Site siteView(Settings settings) {
        return new Views.Site(settings.get(Setting.NAME), settings.get(Setting.TITLE), settings.get(Setting.DEPARTMENT),
                settings.get(Setting.PHONE), phoneHref(settings.get(Setting.PHONE)), settings.get(Setting.EMAIL),
                settings.get(Setting.SUPERVISION_NAME), settings.get(Setting.SUPERVISION_URL), settings.baseUrl(), "sv");
    }

    /** A Swedish number as a {@code tel:} address, in the international form. */
    private static String phoneHref(String phone) {
        String digits = phone.replaceAll("[^+0-9]", "");
        return "tel:" + (digits.startsWith("0") ? "+46" + digits.substring(1) : digits);
    }

    /** Whether search engines and the list of all pages show the page. */
    static boolean indexed(Page page) {
        return page.type() != PageType.NOT_FOUND && page.type() != PageType.THANKS;
    }

    /** What a component sees that knows the site but no page. */
    Map<String, Object> siteOnly() {
        return Map.of("site", siteView);
    }

    /** The whole model for a page's template. {@code chosen} is the role that the form has ticked, or null. */
    Map<String, Object> model(Page page, Article article, Page chosen) {
        String prefix = Addresses.prefix(page, settings);
        Map<String, Object> model = around(page, prefix);
        model.put("page", page(page, article, chosen == null));
        model.put("breadcrumbs", breadcrumbs(page, page.title(), prefix));
        model.put("roles", roles.stream().map(role -> role(role, prefix)).toList());
        model.put("factLabels", factLabels);
        model.put("pages", alphabetical.stream()
                .map(each -> new Views.Entry(each.title(), each.description(), prefix + each.address())).toList());
        model.put("form", form(chosen));
        Optional<String> jsonld = StructuredData.of(page, Addresses.canonical(page, settings), settings);
        jsonld.ifPresent(json -> model.put("jsonld", html(json)));
        model.put("csp", ContentSecurityPolicy.forPage(settings, page.type() == PageType.FORM, jsonld));
        return model;
    }

    /** The model of the page at an old address. */
    Map<String, Object> model(Redirect redirect) {
        String prefix = Addresses.prefix(redirect.address());
        Page page = redirect.page();
        Map<String, Object> model = around(null, prefix);
        model.put("page", new Views.Moved("redirect", MOVED, MOVED + ". Nu heter den " + page.title() + ".",
                siteView.language(), Addresses.canonical(page, settings), false, markDrafts && page.draft(),
                page.title(), prefix + page.address()));
        model.put("breadcrumbs", breadcrumbs(null, MOVED, prefix));
        model.put("csp", ContentSecurityPolicy.forPage(settings, false, Optional.empty()));
        return model;
    }

    /** What stands around every page, as reached with {@code prefix}; {@code page} is the one that the menus mark, or null. */
    private Map<String, Object> around(Page page, String prefix) {
        Map<String, Object> model = new HashMap<>();
        model.put("site", siteView);
        model.put("nav", menu.stream().map(each -> new Views.Link(each.navTitle(), prefix + each.address(), each == page)).toList());
        model.put("footer", footer(page, prefix));
        model.put("links", links(prefix));
        model.put("asset", (TemplateMethodModelEx) arguments -> asset(prefix, arguments));
        return model;
    }

    private Views.Page page(Page page, Article article, boolean own) {
        return new Views.Page(page.type().word(), page.slug(), page.title(), page.navTitle(), page.description(),
                page.text("lead").orElse(null), page.text("owner").orElseThrow(), page.lang(),
                Addresses.canonical(page, settings), own && indexed(page) && !page.draft(), markDrafts && page.draft(),
                day(page, "updated"), day(page, "review_by"), page.text("icon").orElse(null), facts(page), html(article.html()),
                article.headings().stream().map(each -> new Views.Heading(each.level(), each.id(), each.text())).toList(),
                page.text("conformance").orElse(null), day(page, "assessed"), page.text("method").orElse(null), call(page));
    }

    private static Views.Call call(Page page) {
        return page.text("call_title").map(title -> new Views.Call(title, page.text("call_text").orElse(""))).orElse(null);
    }

    private static Views.Day day(Page page, String key) {
        return page.date(key).map(ViewFactory::day).orElse(null);
    }

    private static Views.Day day(LocalDate date) {
        return new Views.Day(date.toString(), LONG.format(date));
    }

    private static List<Views.Fact> facts(Page page) {
        List<Views.Fact> facts = new ArrayList<>();
        if (page.type() == PageType.ROLE) {
            PageType.roleFacts().forEach(key ->
                    page.text(key.name()).ifPresent(value -> facts.add(new Views.Fact(key.name(), key.label(), value))));
        }
        return facts;
    }

    private Views.Role role(Page role, String prefix) {
        String applyHref = site.first(PageType.FORM).map(form -> prefix + Addresses.formFor(form, role)).orElse(null);
        return new Views.Role(role.slug(), role.title(), role.text("lead").orElseThrow(), role.description(),
                role.text("icon").orElse(null), prefix + role.address(), applyHref, facts(role));
    }

    private List<Views.Link> footer(Page page, String prefix) {
        return List.of(PageType.CONTACT, PageType.ACCESSIBILITY, PageType.PRIVACY, PageType.CONTENTS).stream()
                .map(site::first).flatMap(Optional::stream)
                .map(each -> new Views.Link(each.navTitle(), prefix + each.address(), each == page)).toList();
    }

    private List<Views.Crumb> breadcrumbs(Page page, String title, String prefix) {
        List<Views.Crumb> crumbs = new ArrayList<>();
        site.first(PageType.START).filter(start -> start != page)
                .ifPresent(start -> crumbs.add(new Views.Crumb(start.navTitle(), prefix + start.address())));
        crumbs.add(new Views.Crumb(title, null));
        return crumbs;
    }

    private Map<String, String> links(String prefix) {
        Map<String, String> links = new LinkedHashMap<>();
        Map.of("start", PageType.START, "apply", PageType.FORM, "contact", PageType.CONTACT,
                "accessibility", PageType.ACCESSIBILITY, "privacy", PageType.PRIVACY, "contents", PageType.CONTENTS,
                "compare", PageType.COMPARISON, "faq", PageType.QUESTIONS).forEach((name, type) ->
                site.first(type).ifPresent(page -> links.put(name, prefix + page.address())));
        // Every template may lead to the start page; that it is there is for SiteShape to say.
        links.putIfAbsent("start", prefix + SiteShape.START);
        Map.of("lss", "content/om-lss.md", "how", "content/sa-gar-det-till.md").forEach((name, file) ->
                site.byFile(file).filter(page -> site.published().contains(page))
                        .ifPresent(page -> links.put(name, prefix + page.address())));
        return links;
    }

    private Views.Form form(Page chosen) {
        String returnUrl = site.first(PageType.THANKS).map(page -> Addresses.canonical(page, settings)).orElse(null);
        String returnField = settings.has(Setting.RETURN_FIELD) && returnUrl != null ? settings.get(Setting.RETURN_FIELD) : null;
        return new Views.Form(settings.has(Setting.FORM_ENDPOINT), settings.get(Setting.FORM_ENDPOINT),
                settings.has(Setting.FEEDBACK_ENDPOINT), settings.get(Setting.FEEDBACK_ENDPOINT),
                returnField, returnUrl, chosen == null ? "" : chosen.slug());
    }

    private static String asset(String prefix, List<?> arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("asset(\"path/in/assets\") takes one argument");
        }
        return prefix + arguments.get(0);
    }

    private static TemplateModel html(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException("plain markup was refused", impossible);
        }
    }
}
