package se.kommun.uppdrag.view;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageList;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.site.LanguagePages;
import se.kommun.uppdrag.site.RelativeUrls;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.SupportPage;
import se.kommun.uppdrag.site.Urls;

/** The view models that all pages of a language share: its texts and lists of its pages. Thread-safe. */
final class LanguageViews {

    private final String code;
    final Language language;
    private final ContentModel model;
    private final SiteIndex index;
    final LanguagePages pages;
    final SiteView site;
    private final FormTarget interest;
    final Views.Text text;
    final FrontMatterViews values;
    final List<Views.FactLabel> factLabels;
    private final Map<RelativeUrls, Depth> byFolder = new ConcurrentHashMap<>();

    /** The view models that all pages of the same folder share. */
    private record Depth(List<Views.Link> nav, List<Views.Link> footer, List<Views.Link> easyPages, List<Views.Role> roles, Map<String, String> links,
                         Views.Original original) {}

    /** @param language the texts; those of the site's own language if it has none, which is reported as a problem */
    LanguageViews(String code, Language language, ContentModel model, SiteIndex index, Settings settings) {
        this.code = code;
        this.language = language;
        this.model = model;
        this.index = index;
        this.pages = index.in(code);
        this.text = new Views.Text(language);
        this.values = new FrontMatterViews(code, language);
        this.interest = settings.interest();
        this.site = SiteView.of(settings, code, language);
        this.factLabels = model.facts(PageList.COMPARISON).stream().map(key -> new Views.FactLabel(key.name(), key.label().in(code))).toList();
    }

    List<Views.Link> nav(RelativeUrls urls, @Nullable Page own) {
        return marked(depth(urls).nav(), pages.in(PageList.MENU), own);
    }

    List<Views.Link> footer(RelativeUrls urls, @Nullable Page own) {
        return marked(depth(urls).footer(), footer(), own);
    }

    /** The links to the pages in easy language; only pages in the site's own language show them. */
    List<Views.Link> easyPages(RelativeUrls urls, @Nullable Page own) {
        return marked(depth(urls).easyPages(), index.easy().all(), own);
    }

    static Views.Link link(Page page, RelativeUrls urls) {
        return new Views.Link(page.navTitle(), urls.to(page.address()), false, null);
    }

    List<Views.Role> roles(RelativeUrls urls) {
        return depth(urls).roles();
    }

    /** Addresses of the pages that templates refer to by name, if the language has them. */
    Map<String, String> links(RelativeUrls urls) {
        return depth(urls).links();
    }

    /** The pages of the site's own language for the names that {@link #links} lacks. */
    Views.Original original(RelativeUrls urls) {
        return depth(urls).original();
    }

    private Depth depth(RelativeUrls urls) {
        return byFolder.computeIfAbsent(urls, any -> {
            Map<String, String> links = links(code, urls);
            // Every template may link to the start page; a missing start page is reported elsewhere.
            links.putIfAbsent("start", urls.to(Urls.start(code, index.sourceLanguage())));
            String source = index.sourceLanguage();
            Map<String, String> originals = code.equals(source) ? new TreeMap<>() : links(source, urls);
            originals.keySet().removeAll(links.keySet());
            return new Depth(list(pages.in(PageList.MENU), urls), list(footer(), urls),
                    index.easy().all().stream()
                            .map(page -> new Views.Link(page.title(), urls.to(page.address()), false, null)).toList(),
                    pages.in(PageList.CARDS).stream().map(role -> role(role, urls)).toList(), links,
                    new Views.Original(source, language.inLanguage(source), originals));
        });
    }

    private List<Views.Link> list(List<Page> linked, RelativeUrls urls) {
        return linked.stream().map(each -> new Views.Link(each.navTitle(), urls.to(each.address()), false,
                each.lang().equals(code) ? null : each.lang())).toList();
    }

    /** The links, with the link to {@code own} marked as current. */
    private static List<Views.Link> marked(List<Views.Link> links, List<Page> pages, @Nullable Page own) {
        int current = own == null ? -1 : pages.indexOf(own);
        if (current < 0) {
            return links;
        }
        Views.Link link = links.get(current);
        List<Views.Link> marked = new ArrayList<>(links);
        marked.set(current, new Views.Link(link.title(), link.href(), true, link.lang()));
        return marked;
    }

    /** The pages that every page must link to; the one in the site's own language if this one has none. */
    private List<Page> footer() {
        return model.types().stream().filter(type -> type.isIn(PageList.FOOTER))
                .flatMap(type -> (pages.ofType(type.word()).isEmpty() ? index.inSourceLanguage() : pages).ofType(type.word()).stream()).toList();
    }

    private Map<String, String> links(String lang, RelativeUrls urls) {
        Map<String, String> links = new TreeMap<>();
        for (PageType type : model.types()) {
            if (type.presentation().link() != null) {
                index.in(lang).ofType(type.word()).stream().findFirst().ifPresent(page -> links.put(type.presentation().link(), urls.to(page.address())));
            }
        }
        SupportPage.in(lang, index).ifPresent(page -> links.put("support", urls.to(page.address())));
        return links;
    }

    /** The pages that cards, the comparison or the form show. */
    private Stream<Page> roles() {
        return pages.inOrder().stream().filter(page -> page.type().isIn(PageList.CARDS) || page.type().isIn(PageList.COMPARISON) || page.type().isIn(PageList.FORM));
    }

    private Views.Role role(Page role, RelativeUrls urls) {
        boolean choice = role.type().isIn(PageList.FORM);
        String applyHref = pages.first(Purpose.FORM).filter(form -> choice).map(form -> interest.kind() == FormTarget.Kind.LINK ? interest.address()
                : urls.to(Urls.formFor(form, role))).orElse(null);
        return new Views.Role(role.slug(), index.translations().original(role).slug(), role.title(), ViewFactory.text(role, "lead").orElseGet(() -> ViewFactory.description(role)),
                ViewFactory.description(role), icon(role), tone(role), urls.to(role.address()), applyHref, values.facts(role), role.type().isIn(PageList.CARDS), role.type().isIn(PageList.COMPARISON), choice);
    }

    /** The name of a page's illustration, or null. */
    private static @Nullable String icon(Page page) {
        return page.text("icon").orElse(page.type().presentation().icon());
    }

    private @Nullable String tone(Page page) {
        String icon = icon(page);
        return icon == null ? null : model.tones().get(icon);
    }

    Views.Intro intro(Page page) {
        return new Views.Intro(ViewFactory.text(page, "lead").orElse(null), icon(page), tone(page));
    }

    /** All listed pages of the language, sorted by its collation, easy pages last. */
    List<Views.Entry> entries(RelativeUrls urls) {
        return new LazySortedList<>(pages.all().stream().filter(SiteIndex::isListed).map(each -> entry(each, urls)).toList(), this::sorted);
    }

    private List<Views.Entry> sorted(List<Views.Entry> entries) {
        Collator alphabet = language.alphabet();
        return entries.stream().sorted(Comparator.comparing(Views.Entry::easy))
                // Compare collation keys: comparing titles directly takes ten times as long.
                .map(each -> Map.entry(alphabet.getCollationKey(each.title()), each)).sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
                .toList();
    }

    /** An easy page is marked, and has its short title, to distinguish it from its standard page. The start page of the easy pages says so in its title. */
    private Views.Entry entry(Page page, RelativeUrls urls) {
        boolean marked = page.type().is(Purpose.EASY) && index.easy().start().filter(start -> start == page).isEmpty();
        return new Views.Entry(page.type().word(), page.type().purpose().word(), page.type().isIn(PageList.CARDS), marked ? page.navTitle() : page.title(), ViewFactory.description(page), urls.to(page.address()), marked, page.wantsPdf());
    }
}
