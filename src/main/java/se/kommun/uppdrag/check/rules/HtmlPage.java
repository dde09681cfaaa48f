package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.html.HtmlParser;
import se.kommun.uppdrag.check.text.ExemptPhrases;

/** A page as rules see it: parsed once, with what several rules ask for worked out once. Not for several threads. */
public final class HtmlPage {

    private final String file;
    private final String html;
    private final int bytes;
    private final Document document;
    private final PageIndex whole;
    private final PageIndex index;
    private final AccessibilityTree accessibility;
    private final Map<Object, List<Element>> known = new HashMap<>();
    private final Map<Element, Optional<TableGrid>> grids = new IdentityHashMap<>();
    private final ParseErrors repairs;
    private final PageProse prose;
    private final HtmlParser.Excess excess;
    private PageRoles roles;

    private HtmlPage(String file, String html, HtmlParser parsed, ExemptPhrases easyWords) {
        this.file = file;
        this.html = html;
        this.bytes = parsed.bytes();
        this.document = parsed.document();
        this.repairs = new ParseErrors(parsed);
        this.excess = parsed.excess();
        this.whole = new PageIndex(parsed.elements());
        this.index = whole.named("template").isEmpty() ? whole : PageIndex.outsideTemplates(document);
        this.accessibility = new AccessibilityTree(whole);
        this.prose = new PageProse(this, easyWords);
    }

    /** Parses as a browser does; any text becomes a page. {@code file} is the path that findings carry. */
    public static HtmlPage parse(String file, String html) {
        return parse(file, html, ExemptPhrases.NONE);
    }

    /** As {@link #parse(String, String)}; {@code easyWords} are those that text in easy Swedish cannot do without. */
    public static HtmlPage parse(String file, String html, ExemptPhrases easyWords) {
        return new HtmlPage(file, html, HtmlParser.parse(html), easyWords);
    }

    public String file() {
        return file;
    }

    /** The page as text. */
    public String html() {
        return html;
    }

    /** How large it is as UTF-8. */
    int bytes() {
        return bytes;
    }

    public Document document() {
        return document;
    }

    /** The text of the title element; empty when there is none. */
    String title() {
        return document.title();
    }

    /** The first element with the id, or null. */
    public @Nullable Element byId(String id) {
        return whole.byId(id);
    }

    /** The html element, which the parser makes where the page leaves it out. */
    @Nullable Element root() {
        return document.firstElementChild();
    }

    /** Its text. */
    PageProse prose() {
        return prose;
    }

    /** How easy the page is to read; empty where that cannot be judged. */
    public Optional<ReadabilityScore> reading() {
        return ReadabilityScore.of(this);
    }

    /** The elements in the page's order, templates' contents left out. */
    List<Element> outsideTemplates() {
        return index.all();
    }

    /** The elements of that name outside templates, in the page's order; name after name when there are several. */
    List<Element> all(String... names) {
        if (names.length == 1) {
            return index.named(names[0]);
        }
        List<Element> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(index.named(name));
        }
        return found;
    }

    /** As {@link #all}, without those that are certainly kept from assistive technology. */
    List<Element> exposed(String... names) {
        return all(names).stream().filter(element -> !accessibility.hidden(element)).toList();
    }

    /** The elements outside templates that have the attribute, in the page's order. */
    List<Element> having(String attribute) {
        return index.having(attribute);
    }

    /** The elements outside templates that have any of the attributes, each once: attribute after attribute, in the page's order. */
    Collection<Element> withAnyAttribute(String... attributes) {
        Set<Element> found = new LinkedHashSet<>();
        Stream.of(attributes).forEach(attribute -> found.addAll(having(attribute)));
        return found;
    }

    /** The elements, inside templates too, that have an attribute which begins with aria-, in the page's order. */
    List<Element> withAria() {
        return whole.withAria();
    }

    /** The elements that the Tab key comes to, in the page's order. */
    List<Element> tabbable() {
        return once(AccessibilityTree.class, page -> page.outsideTemplates().stream().filter(accessibility::tabbable).toList());
    }

    /** The elements outside templates by their roles. */
    PageRoles roles() {
        if (roles == null) {
            roles = new PageRoles(index.all(), accessibility);
        }
        return roles;
    }

    /** What several rules of a family begin with, searched for by the first of them. {@code family} tells one from another. */
    List<Element> once(Object family, Function<HtmlPage, List<Element>> search) {
        if (!known.containsKey(family)) {
            known.put(family, search.apply(this));
        }
        return known.get(family);
    }

    /** The cells of a table in their places; null for a table that is too large to look at. */
    @Nullable TableGrid grid(Element table) {
        return grids.computeIfAbsent(table, each -> Optional.ofNullable(TableGrid.of(each))).orElse(null);
    }

    /** Whether the text is a whole page, and not a part of one that something else puts in a page. */
    boolean isWholeDocument() {
        return document.documentType() != null || root().sourceRange().isTracked() && !root().sourceRange().isImplicit()
                || !all("title").isEmpty();
    }

    /** Why the page was not read in full. */
    HtmlParser.Excess excess() {
        return excess;
    }

    /** Whether the rules can judge it; if not, only {@code page-too-complex} does. */
    public boolean isReadInFull() {
        return excess == HtmlParser.Excess.NONE;
    }

    /** What the parser had to mend. */
    ParseErrors repairs() {
        return repairs;
    }

    /** The elements that the parser made, inside templates too, in the page's order. */
    List<Element> everywhere() {
        return whole.all();
    }

    /** Roles, names, what is hidden and what takes focus. */
    public AccessibilityTree accessibility() {
        return accessibility;
    }
}
