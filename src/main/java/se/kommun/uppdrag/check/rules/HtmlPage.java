package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.html.HtmlLimits;
import se.kommun.uppdrag.check.html.ParsedHtml;
import se.kommun.uppdrag.check.text.ExemptPhrases;

/** A parsed page that all rules share. Values that several rules need are computed once. Not thread-safe. */
public final class HtmlPage {

    private final String file;
    private final String html;
    private final ParsedHtml parsed;
    private final PageIndex allIndex;
    private final PageIndex indexOutsideTemplates;
    private final AccessibilityTree accessibility;
    private final Map<Object, Object> cache = new HashMap<>();
    private final PageProse prose;

    private HtmlPage(String file, String html, ExemptPhrases easyWords, TextCache texts) {
        this.file = file;
        this.html = html;
        this.parsed = ParsedHtml.parse(html);
        this.allIndex = new PageIndex(parsed.elements());
        this.indexOutsideTemplates = allIndex.named("template").isEmpty() ? allIndex : PageIndex.outsideTemplates(parsed.document());
        this.accessibility = new AccessibilityTree(allIndex);
        this.prose = new PageProse(this, easyWords, texts);
    }

    /** Parses the text as a browser does; any text becomes a page. {@code file} is the path that findings refer to. */
    public static HtmlPage parse(String file, String html) {
        return parse(file, html, ExemptPhrases.NONE, new TextCache());
    }

    /**
     * Like {@link #parse(String, String)}.
     *
     * @param easyWords words that are exempt from the rules for easy Swedish
     * @param texts texts of other pages
     */
    public static HtmlPage parse(String file, String html, ExemptPhrases easyWords, TextCache texts) {
        return new HtmlPage(file, html, easyWords, texts);
    }

    /** Whether the page redirects to another page immediately, so that hardly anyone reads it. */
    public boolean redirectsImmediately() {
        return HeadRules.redirectsImmediately(this);
    }

    public String file() {
        return file;
    }

    /** The HTML source. */
    String html() {
        return html;
    }

    /** The result of the parser, with all elements, including the contents of templates. */
    ParsedHtml parsed() {
        return parsed;
    }

    Document document() {
        return parsed.document();
    }

    /** The html element, which the parser creates if the source has none. */
    Element root() {
        return document().child(0);
    }

    /** The first element with the id; null if there is none. */
    @Nullable Element byId(String id) {
        return allIndex.byId(id);
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
        return indexOutsideTemplates.all(names);
    }

    /** The first element with the name, outside templates; null if there is none. */
    @Nullable Element first(String name) {
        List<Element> all = all(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Like {@link #all}, without elements that are certainly hidden from assistive technology. */
    List<Element> exposed(String... names) {
        List<Element> found = new ArrayList<>();
        for (Element element : all(names)) {
            if (!hidden(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The elements outside templates that have the attribute, in document order. */
    List<Element> having(String attribute) {
        return indexOutsideTemplates.having(attribute);
    }

    /** The elements outside templates that have any of the attributes, without duplicates; ordered by attribute, then in document order. */
    Collection<Element> withAnyAttribute(String... attributes) {
        return indexOutsideTemplates.havingAny(attributes);
    }

    /** The elements that have an attribute beginning with aria-, in document order; includes the contents of templates. */
    List<Element> withAria() {
        return allIndex.withAria();
    }

    /** The elements outside templates that the Tab key can reach, in document order. */
    List<Element> tabbable() {
        return cached(AccessibilityTree.class, page -> page.outsideTemplates().stream().filter(accessibility::isTabbable).toList());
    }

    /** The elements outside templates with an effective role, in document order. */
    List<Element> withRole(String role) {
        return byRole().of(role);
    }

    /** The elements outside templates whose effective role matches; grouped by role, in document order within each group. */
    List<Element> withRole(Predicate<Role> condition) {
        return byRole().matching(condition);
    }

    private ElementsByRole byRole() {
        return cached(ElementsByRole.class, ElementsByRole::in);
    }

    /** The cached result of a search that several rules share; {@code key} identifies the search. */
    @SuppressWarnings("unchecked")
    <T> T cached(Object key, Function<HtmlPage, T> search) {
        Object known = cache.get(key);
        if (known == null && !cache.containsKey(key)) {
            known = search.apply(this);
            cache.put(key, known);
        }
        return (T) known;
    }

    /** Whether the source is a whole page, and not a fragment that is included in a page. */
    boolean isWholeDocument() {
        return document().documentType() != null || ParsedHtml.isWritten(root().sourceRange()) || !all("title").isEmpty();
    }

    /** Whether the page was read in full. If not, only the rule {@code page-too-complex} applies. */
    public boolean isReadInFull() {
        return parsed.excess() == HtmlLimits.Excess.NONE;
    }

    /** The accessibility tree: roles, names, visibility and focus. */
    AccessibilityTree accessibility() {
        return accessibility;
    }

    /** Whether the element is certainly hidden from assistive technology. */
    boolean hidden(Element element) {
        return accessibility.isHidden(element);
    }

    /** The accessible name of the element. */
    String name(Element element) {
        return accessibility.name(element);
    }
}
