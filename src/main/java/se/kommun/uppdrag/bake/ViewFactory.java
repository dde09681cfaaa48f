package se.kommun.uppdrag.bake;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.publish.ContentSecurityPolicy;
import se.kommun.uppdrag.publish.StructuredData;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.settings.Settings;

/** Makes what a template sees of a page from the page, the index of all pages and the settings. Thread-safe. */
final class ViewFactory {

    /** The name of the variable that is made of the page's own header, its text and the settings alone. */
    static final String PAGE = "page";

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final String MOVED = "Sidan har flyttat";
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);

    private final SiteIndex site;
    private final Fingerprints names;
    private final Settings settings;
    private final boolean markDrafts;
    private final Views.Site siteView;
    private final List<Views.FactLabel> factLabels;
    private final List<Page> roles;
    private final Memory memory;
    private final String settingsText;
    private final Map<String, Surroundings> byPrefix = new ConcurrentHashMap<>();

    /** What all pages see alike that stand equally deep. */
    private record Surroundings(List<Views.Link> nav, List<Views.Link> footer, List<Views.Link> easyPages,
                                List<Views.Role> roles, Map<String, String> links) {}

    ViewFactory(SiteIndex site, Fingerprints names, Settings settings, boolean markDrafts, Memory memory) {
        this.memory = memory;
        this.site = site;
        this.names = memory.same("names", names);
        this.settings = settings;
        this.markDrafts = markDrafts;
        this.settingsText = memory.same("settings", settings + "\n" + markDrafts);
        this.siteView = memory.same("site", siteView(settings));
        this.factLabels = memory.same("factLabels", PageType.roleFacts().stream().map(key -> new Views.FactLabel(key.name(), key.label())).toList());
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

    /** Changes with the settings, and with whether drafts are marked. */
    String settings() {
        return settingsText;
    }

    /**
     * A variable that a page's template sees, or null when there is none of that name. Made when it is asked for: few
     * templates want the list of all pages.
     *
     * @param article null for a page at an old address
     */
    Object variable(String name, PageJob job, Article article) {
        Page own = job.moved() ? null : job.page();
        String prefix = prefix(job);
        return switch (name) {
            case "site" -> siteView;
            case PAGE -> job.moved() ? moved(job.page(), prefix) : page(own, article, job.own());
            case "nav" -> marked(surroundings(prefix).nav(), site.menu(), own);
            case "footer" -> marked(surroundings(prefix).footer(), footer(), own);
            case "breadcrumbs" -> breadcrumbs(own, job.moved() ? MOVED : own.title(), prefix);
            case "easy" -> own == null ? null : site.easy().of(own).map(page -> link(page, prefix)).orElse(null);
            case "standard" -> own == null ? null : site.easy().standard(own).map(page -> link(page, prefix)).orElse(null);
            case "easyStart" -> site.easy().start().map(page -> new Views.Link(page.navTitle(), prefix + page.address(), page == own)).orElse(null);
            case "easyPages" -> marked(surroundings(prefix).easyPages(), site.easy().all(), own);
            case "roles" -> surroundings(prefix).roles();
            case "factLabels" -> factLabels;
            case "pages" -> pages(prefix);
            case "links" -> surroundings(prefix).links();
            case "form" -> form(job.chosen());
            case "asset" -> new Views.Asset(prefix, names);
            case "jsonld" -> jsonld(own).map(Views.Markup::new).orElse(null);
            case "csp" -> ContentSecurityPolicy.forPage(settings, own != null && own.type() == PageType.FORM, jsonld(own));
            default -> null;
        };
    }

    /** What stands before an address inside the published folder to reach it from the page. */
    String prefix(PageJob job) {
        return job.moved() ? Addresses.prefix(job.address()) : Addresses.prefix(job.page(), settings);
    }

    /** The page at an old address of another. */
    private Views.Moved moved(Page page, String prefix) {
        return new Views.Moved("redirect", MOVED, MOVED + ". Nu heter den " + page.title() + ".",
                siteView.language(), Addresses.canonical(page, settings), false, markDrafts && page.draft(),
                page.title(), prefix + page.address());
    }

    private Optional<String> jsonld(Page page) {
        return page == null ? Optional.empty() : StructuredData.of(page, Addresses.canonical(page, settings), settings);
    }

    private Surroundings surroundings(String prefix) {
        return byPrefix.computeIfAbsent(prefix, any -> new Surroundings(memory.same("nav " + prefix, list(site.menu(), prefix)),
                memory.same("footer " + prefix, list(footer(), prefix)),
                memory.same("easyPages " + prefix, site.easy().all().stream()
                        .map(page -> new Views.Link(page.title(), prefix + page.address(), false)).toList()),
                memory.same("roles " + prefix, roles.stream().map(role -> role(role, prefix)).toList()),
                memory.same("links " + prefix, links(prefix))));
    }

    private static List<Views.Link> list(List<Page> pages, String prefix) {
        return pages.stream().map(each -> link(each, prefix)).toList();
    }

    private static Views.Link link(Page page, String prefix) {
        return new Views.Link(page.navTitle(), prefix + page.address(), false);
    }

    /** The links to the pages given, with the one that leads to the reader's own page marked. */
    private static List<Views.Link> marked(List<Views.Link> links, List<Page> pages, Page own) {
        int current = own == null ? -1 : pages.indexOf(own);
        if (current < 0) {
            return links;
        }
        List<Views.Link> marked = new ArrayList<>(links);
        marked.set(current, new Views.Link(links.get(current).title(), links.get(current).href(), true));
        return marked;
    }

    private List<Views.Entry> pages(String prefix) {
        Collator swedish = Collator.getInstance(SWEDISH);
        return site.published().stream().filter(ViewFactory::indexed).map(each -> entry(each, prefix)).sorted(Comparator.comparing(Views.Entry::easy))
                // A key for each title: to compare two titles takes ten times as long as to compare their keys.
                .map(each -> Map.entry(swedish.getCollationKey(each.title()), each)).sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
                .toList();
    }

    /** An easy page stands beside the one that it is of: under its short title, and marked. The first of them says in its title what it is. */
    private Views.Entry entry(Page page, String prefix) {
        boolean marked = page.type() == PageType.EASY && site.easy().start().filter(start -> start == page).isEmpty();
        return new Views.Entry(marked ? page.navTitle() : page.title(), page.description(), prefix + page.address(), marked, Pdfs.wanted(page));
    }

    private Views.Page page(Page page, Article article, boolean own) {
        return new Views.Page(page.type().word(), page.slug(), page.title(), page.navTitle(), page.description(),
                page.text("lead").orElse(null), page.text("owner").orElseThrow(), page.lang(),
                Addresses.canonical(page, settings), own && indexed(page) && !page.draft(), markDrafts && page.draft(),
                day(page, "updated"), day(page, "review_by"), page.text("icon").orElse(null), facts(page), new Views.Markup(article.html()),
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

    private List<Page> footer() {
        return Stream.of(PageType.CONTACT, PageType.ACCESSIBILITY, PageType.PRIVACY, PageType.CONTENTS)
                .map(site::first).flatMap(Optional::stream).toList();
    }

    private List<Views.Crumb> breadcrumbs(Page page, String title, String prefix) {
        List<Views.Crumb> crumbs = new ArrayList<>();
        site.first(PageType.START).filter(start -> start != page)
                .ifPresent(start -> crumbs.add(new Views.Crumb(start.navTitle(), prefix + start.address())));
        if (page != null && page.type() == PageType.EASY) {
            site.easy().start().filter(start -> start != page)
                    .ifPresent(start -> crumbs.add(new Views.Crumb(start.navTitle(), prefix + start.address())));
        }
        crumbs.add(new Views.Crumb(title, null));
        return crumbs;
    }

    private Map<String, String> links(String prefix) {
        Map<String, String> links = new TreeMap<>(); // in the same order in every run, for digests to be the same
        Map.of("start", PageType.START, "apply", PageType.FORM, "contact", PageType.CONTACT,
                "accessibility", PageType.ACCESSIBILITY, "privacy", PageType.PRIVACY, "contents", PageType.CONTENTS,
                "compare", PageType.COMPARISON, "faq", PageType.QUESTIONS).forEach((name, type) ->
                site.first(type).ifPresent(page -> links.put(name, prefix + page.address())));
        // Every template may lead to the start page; that it is there is for SiteShape to say.
        links.putIfAbsent("start", prefix + SiteShape.START);
        Map.of("lss", "content/om-lss.md", "how", "content/sa-gar-det-till.md").forEach((name, file) ->
                site.byFile(file).filter(site::isPublished)
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
}
