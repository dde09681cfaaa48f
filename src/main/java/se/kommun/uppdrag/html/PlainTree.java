package se.kommun.uppdrag.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.internal.LineMap;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.NodeInternals;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import se.kommun.uppdrag.html.Plain.Content;
import se.kommun.uppdrag.html.Plain.Place;

/**
 * The tree that {@link PlainReader} builds, and the elements that are open in it: they tell where a tag means what it says.
 * Places are noted as jsoup's own parser does, through its {@link NodeInternals}, which it does not promise to keep: if
 * another version has them no more, the compiler tells, and if it means something else by them, the tests.
 */
final class PlainTree {

    /** Much less than jsoup's own limit, and more than any page needs. */
    private static final int DEEPEST = 60;
    private static final int COMMON_ELEMENTS = 200;

    private final Document document = new Document(Parser.NamespaceHtml, "");
    private final List<Element> all = new ArrayList<>(COMMON_ELEMENTS);
    private final LineMap lines;
    private final Element[] elements = new Element[DEEPEST];
    private final Plain[] kinds = new Plain[DEEPEST];
    /** Where the innermost open element is in the two; the document is the first. */
    private int top;
    /** How many paragraphs and headings are open. */
    private int phrases;
    private boolean link;
    private boolean button;
    private boolean head;
    private boolean body;
    private FormElement form;

    PlainTree(LineMap lines) {
        this.lines = lines;
        elements[0] = document;
        kinds[0] = Plain.DOCUMENT;
    }

    void doctype(int start, int end) {
        add(new DocumentType("html", "", ""), start, end);
    }

    /** Blanks have no place: nothing is ever said of them, and they are half of all nodes. */
    void blank(String blanks) {
        elements[top].appendChild(new TextNode(blanks));
    }

    void text(String text, int start, int end) throws Unclear {
        if (!kinds[top].content().hasText()) {
            throw new Unclear();
        }
        add(new TextNode(text), start, end);
    }

    /** What the innermost element holds, which is no elements. */
    void unparsed(String text, int start, int end) {
        add(kinds[top].content() == Content.RAW ? new DataNode(text) : new TextNode(text), start, end);
    }

    private void add(Node node, int start, int end) {
        elements[top].appendChild(node);
        NodeInternals.sourceRange(node, lines, start, end);
    }

    void open(Plain kind, Attributes attributes, int start, int end) throws Unclear {
        if (!mayStand(kind) || top + 1 == DEEPEST) {
            throw new Unclear();
        }
        Element element = kind.place() == Place.FORM ? new FormElement(kind.tag(), null, attributes) : new Element(kind.tag(), null, attributes);
        if (form != null && kind.listed()) {
            form.addElement(element);
        }
        add(element, start, end);
        all.add(element);
        if (kind.content() == Content.NOTHING) {
            NodeInternals.endSourceRange(element, lines, start, end);
            return;
        }
        top++;
        elements[top] = element;
        kinds[top] = kind;
        phrases += kind.content() == Content.PHRASES ? 1 : 0;
        switch (kind.place()) {
            case LINK -> link = true;
            case BUTTON -> button = true;
            case FORM -> form = (FormElement) element;
            case PART -> {
                body |= head;
                head = true;
            }
            default -> { }
        }
    }

    private boolean mayStand(Plain kind) {
        Content around = kinds[top].content();
        return switch (kind.place()) {
            case BLOCK -> phrases == 0 && (around == Content.FLOW || around == Content.TERMS && kind.name().equals("div"));
            case FORM -> phrases == 0 && around == Content.FLOW && form == null;
            case INLINE -> around.isFlow();
            case LINK -> around.isFlow() && !link;
            case BUTTON -> around.isFlow() && !button;
            case SCRIPT -> around.isFlow() || around == Content.HEAD;
            case TERM -> around == Content.TERMS || kinds[top].name().equals("div") && kinds[top - 1].content() == Content.TERMS;
            case OPTION -> around == Content.CHOICES || around == Content.OPTIONS;
            case ROOT -> around == Content.DOCUMENT && !head;
            case PART -> around == Content.HTML && (kind.content() == Content.HEAD ? !head : head && !body);
            default -> kind.place().in == around;
        };
    }

    void close(Plain kind, int start, int end) throws Unclear {
        if (kinds[top] != kind || kind.content() == Content.HTML && !body) {
            throw new Unclear();
        }
        NodeInternals.endSourceRange(elements[top], lines, start, end);
        top--;
        phrases -= kind.content() == Content.PHRASES ? 1 : 0;
        switch (kind.place()) {
            case LINK -> link = false;
            case BUTTON -> button = false;
            case FORM -> form = null;
            default -> { }
        }
    }

    /** The page, all of whose elements must be closed. {@code length} is that of its text. */
    Html finished(int length, int bytes) throws Unclear {
        if (top > 0 || !body) {
            throw new Unclear();
        }
        NodeInternals.sourceRange(document, lines, 0, 0);
        NodeInternals.endSourceRange(document, lines, length, length);
        return new Html(document, all, bytes, List.of(), Html.Excess.NONE);
    }
}
