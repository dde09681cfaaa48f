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

/** A parsed page that all rules share. Values that several rules need are computed once. Not thread-safe. */
public final class HtmlPage {

    private final String file;
    private final String html;
    private final int bytes;
    private final Document document;
    private final PageIndex allIndex;
    private final PageIndex indexOutsideTemplates;
    private final AccessibilityTree accessibility;
    private final Map<Object, List<Element>> searches = new HashMap<>();
    private final Map<Element, Optional<TableGrid>> grids = new IdentityHashMap<>();
    private final ParseErrors parseErrors;
    private final PageProse prose;
    private final HtmlParser.Excess excess;
    private PageRoles roles;

    private HtmlPage(String file, String html, HtmlParser parsed, ExemptPhrases easyWords) {
        this.file = file;
        this.html = html;
        this.bytes = parsed.bytes();
        this.document = parsed.document();
        this.parseErrors = new ParseErrors(parsed);
        this.excess = parsed.excess();
        this.allIndex = new PageIndex(parsed.elements());
        this.indexOutsideTemplates = allIndex.named("template").isEmpty() ? allIndex : PageIndex.outsideTemplates(document);
        this.accessibility = new AccessibilityTree(allIndex);
        this.prose = new PageProse(this, easyWords);
    }

    /** Parses the text as a browser does; any text becomes a page. {@code file} is the path that findings refer to. */
    public static HtmlPage parse(String file, String html) {
        return parse(file, html, ExemptPhrases.NONE);
    }

    /** Like {@link #parse(String, String)}; {@code easyWords} are exempt from the rules for easy Swedish. */
    public static HtmlPage parse(String file, String html, ExemptPhrases easyWords) {
        return new HtmlPage(file, html, HtmlParser.parse(html), easyWords);
    }

    public String file() {
        return file;
    }

    /** The HTML source. */
    public String html() {
        return html;
    }

    /** The size of the source in UTF-8, in bytes. */
    int bytes() {
        return bytes;
    }

    public Document document() {
        return document;
    }

    /** The text of the title element; empty if there is none. */
    String title() {
        return document.title();
    }

    /** The first element with the id; null if there is none. */
    public @Nullable Element byId(String id) {
        return allIndex.byId(id);
    }

    /** The html element, which the parser creates if the source has none. */
    @Nullable Element root() {
        return document.firstElementChild();
    }

    /** The text of the page. */
    PageProse prose() {
        return prose;
    }

    /** How easy the page is to read; empty if it is not Swedish or has no running text. */
    public Optional<ReadabilityScore> reading() {
        return ReadabilityScore.of(this);
    }

    /** All elements outside templates, in document order. */
    List<Element> outsideTemplates() {
        return indexOutsideTemplates.all();
    }

    /** The elements with one of the names, outside templates; grouped by name, in document order within each group. */
    List<Element> all(String... names) {
        if (names.length == 1) {
            return indexOutsideTemplates.named(names[0]);
        }
        List<Element> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(indexOutsideTemplates.named(name));
        }
        return found;
    }

    /** Like {@link #all}, without elements that are certainly hidden from assistive technology. */
    List<Element> exposed(String... names) {
        return all(names).stream().filter(element -> !accessibility.isHidden(element)).toList();
    }

    /** The elements outside templates that have the attribute, in document order. */
    List<Element> having(String attribute) {
        return indexOutsideTemplates.having(attribute);
    }

    /** The elements outside templates that have any of the attributes, without duplicates; ordered by attribute, then in document order. */
    Collection<Element> withAnyAttribute(String... attributes) {
        Set<Element> found = new LinkedHashSet<>();
        Stream.of(attributes).forEach(attribute -> found.addAll(having(attribute)));
        return found;
    }

    /** The elements that have an attribute beginning with aria-, in document order; includes the contents of templates. */
    List<Element> withAria() {
        return allIndex.withAria();
    }

    /** The elements outside templates that the Tab key can reach, in document order. */
    List<Element> tabbable() {
        return cached(AccessibilityTree.class, page -> page.outsideTemplates().stream().filter(accessibility::isTabbable).toList());
    }

    /** The elements outside templates, grouped by role. */
    PageRoles roles() {
        if (roles == null) {
            roles = new PageRoles(indexOutsideTemplates.all(), accessibility);
        }
        return roles;
    }

    /** The cached result of a search that several rules share; {@code key} identifies the search. */
    List<Element> cached(Object key, Function<HtmlPage, List<Element>> search) {
        if (!searches.containsKey(key)) {
            searches.put(key, search.apply(this));
        }
        return searches.get(key);
    }

    /** The grid of a table's cells; null if the table is too large to check. */
    @Nullable TableGrid grid(Element table) {
        return grids.computeIfAbsent(table, each -> Optional.ofNullable(TableGrid.of(each))).orElse(null);
    }

    /** Whether the source is a whole page, and not a fragment that is included in a page. */
    boolean isWholeDocument() {
        return document.documentType() != null || root().sourceRange().isTracked() && !root().sourceRange().isImplicit()
                || !all("title").isEmpty();
    }

    /** The reason why the page was not read in full. */
    HtmlParser.Excess excess() {
        return excess;
    }

    /** Whether the page was read in full. If not, only the rule {@code page-too-complex} applies. */
    public boolean isReadInFull() {
        return excess == HtmlParser.Excess.NONE;
    }

    /** The errors that the parser corrected. */
    ParseErrors parseErrors() {
        return parseErrors;
    }

    /** All elements, in document order; includes the contents of templates. */
    List<Element> allElements() {
        return allIndex.all();
    }

    /** The accessibility tree: roles, names, visibility and focus. */
    public AccessibilityTree accessibility() {
        return accessibility;
    }
}
