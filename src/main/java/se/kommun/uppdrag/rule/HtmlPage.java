package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.text.Lix;

/** A page as rules see it: parsed once, with what several rules ask for worked out once. Not for several threads. */
public final class HtmlPage {

    private static final int MOST_ERRORS = 20;
    private static final Pattern END_TAG = Pattern.compile("</[a-zA-Z][a-zA-Z0-9-]*>");

    private final String file;
    private final String html;
    private final Document document;
    private final List<Element> elements;
    private final Map<String, Element> byId = new HashMap<>();
    private final AccessibilityTree accessibility;
    private PageIndex index;
    private List<ParseError> errors = List.of();
    private List<TextBlock> blocks;
    private String lowerText;
    private List<BodyText.Block> bodyText;

    private HtmlPage(String file, String html, Document document) {
        this.file = file;
        this.html = html;
        this.document = document;
        this.elements = document.getAllElements();
        for (Element element : elements) {
            if (element.hasAttr("id")) {
                byId.putIfAbsent(element.id(), element);
            }
        }
        this.accessibility = new AccessibilityTree(document, byId::get);
    }

    /** Parses as a browser does; any text becomes a page. {@code file} is the path that findings carry. */
    public static HtmlPage parse(String file, String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_ERRORS);
        HtmlPage page = new HtmlPage(file, html, parser.parseInput(html, ""));
        page.errors = List.copyOf(parser.getErrors());
        return page;
    }

    public String file() {
        return file;
    }

    /** The page as text. */
    public String html() {
        return html;
    }

    public Document document() {
        return document;
    }

    /** Every element in the page's order, the document itself first. */
    public List<Element> elements() {
        return elements;
    }

    /** The first element with the id, or null. */
    public Element byId(String id) {
        return byId.get(id);
    }

    /** The readability index of the running text, as the rules reckon it. */
    public Lix lix() {
        return Lix.of(bodyText().stream().flatMap(block -> block.sentences().stream()).toList());
    }

    /** The elements in the page's order, templates' contents left out. */
    List<Element> outsideTemplates() {
        return index().all();
    }

    /** The elements of that name outside templates, in the page's order; name after name when there are several. */
    List<Element> all(String... names) {
        return index().named(names);
    }

    /** The elements outside templates that have the attribute, in the page's order. */
    List<Element> having(String attribute) {
        return index().having(attribute);
    }

    /** The text of the page that is not hidden, block by block. */
    List<TextBlock> blocks() {
        if (blocks == null) {
            blocks = TextBlock.of(document.body(), accessibility);
        }
        return blocks;
    }

    /** All text of the blocks in small letters, for a first look that most pages end with. */
    String lowerText() {
        if (lowerText == null) {
            StringBuilder all = new StringBuilder();
            blocks().forEach(block -> all.append(block.lower()).append('\n'));
            lowerText = all.toString();
        }
        return lowerText;
    }

    /** The running text of the page's main part, in blocks and sentences. */
    List<BodyText.Block> bodyText() {
        if (bodyText == null) {
            bodyText = BodyText.of(this);
        }
        return bodyText;
    }

    /** Whether the text is a whole page, and not a part of one that something else puts in a page. */
    boolean isWhole() {
        return document.documentType() != null || document.expectFirst("html").sourceRange().isTracked()
                && !document.expectFirst("html").sourceRange().isImplicit() || !all("title").isEmpty();
    }

    /**
     * An end tag that ends nothing.
     *
     * @param near the last element that begins before it
     */
    record StrayTag(String tag, Element near) {}

    /** The end tags that the parser had no use for; the first of them when there are very many. */
    List<StrayTag> strayTags() {
        List<StrayTag> found = new ArrayList<>();
        for (ParseError error : errors) {
            Matcher message = END_TAG.matcher(error.getErrorMessage());
            if (message.find() && !message.group().equals("</p>") && !message.group().equals("</br>")) {
                found.add(new StrayTag(message.group(), before(error.getPosition())));
            }
        }
        return found;
    }

    private Element before(int position) {
        Element last = document.body() == null ? document : document.body();
        int best = -1;
        for (Element element : elements) {
            int start = element.sourceRange().isTracked() ? element.sourceRange().startPos() : -1;
            if (start > best && start < position) {
                best = start;
                last = element;
            }
        }
        return last;
    }

    private PageIndex index() {
        if (index == null) {
            index = new PageIndex(document);
        }
        return index;
    }

    /** Roles, names, what is hidden and what takes focus. */
    public AccessibilityTree accessibility() {
        return accessibility;
    }
}
