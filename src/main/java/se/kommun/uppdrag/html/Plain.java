package se.kommun.uppdrag.html;

import java.util.Set;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * An element that {@link PlainReader} knows.
 *
 * @param tag as jsoup has it
 * @param place where its start tag does nothing but open it
 * @param content what it may hold
 * @param dropsNewline whether a line feed at the beginning of its text is not part of it
 * @param listed whether a form lists it among its controls
 */
record Plain(String name, Tag tag, Place place, Content content, boolean dropsNewline, boolean listed) {

    private static final Set<String> DROP_NEWLINE = Set.of("pre", "textarea");
    private static final Set<String> LISTED = Set.of("button", "fieldset", "input", "output", "select", "textarea");

    /** What an element may hold so that no tag in it means more than it says. */
    enum Content {
        DOCUMENT, HTML, HEAD, FLOW, PHRASES, ITEMS, TERMS, TABLE, COLUMNS, ROWS, CELLS, CHOICES, OPTIONS, TEXT, REFERENCES, RAW, DRAWING, NOTHING;

        /** Text, and the elements of running text. */
        boolean isFlow() {
            return this == FLOW || this == PHRASES;
        }

        /** Text that is more than blanks. */
        boolean hasText() {
            return isFlow() || this == TEXT || this == DRAWING;
        }
    }

    /** Where an element may stand. */
    enum Place {
        /** In running text, but not in a paragraph or heading, which would end there. */
        BLOCK(null),
        INLINE(null),
        /** The same, but not in another of its name. */
        LINK(null), BUTTON(null), FORM(null),
        SCRIPT(null), TERM(null), OPTION(null),
        ROOT(Content.DOCUMENT), PART(Content.HTML), META(Content.HEAD), ITEM(Content.ITEMS), TABLE_PART(Content.TABLE),
        COLUMN(Content.COLUMNS), ROW(Content.ROWS), CELL(Content.CELLS), GROUP(Content.CHOICES), SHAPE(Content.DRAWING);

        /** The only content that it may stand in; null where there are several. */
        final Content in;

        Place(Content in) {
            this.in = in;
        }
    }

    private static final TagSet TAGS = TagSet.Html();
    private static final NameTable<Plain> ALL = new NameTable<>(256);

    static {
        add(Place.ROOT, Content.HTML, "html");
        add(Place.PART, Content.HEAD, "head");
        add(Place.PART, Content.FLOW, "body");
        add(Place.META, Content.NOTHING, "meta", "link");
        add(Place.META, Content.REFERENCES, "title");
        add(Place.META, Content.RAW, "style");
        add(Place.SCRIPT, Content.RAW, "script");
        add(Place.BLOCK, Content.FLOW, "address", "article", "aside", "blockquote", "details", "dialog", "div", "fieldset", "figcaption", "figure",
                "footer", "header", "hgroup", "legend", "main", "nav", "pre", "search", "section", "summary");
        add(Place.FORM, Content.FLOW, "form");
        add(Place.BLOCK, Content.PHRASES, "h1", "h2", "h3", "h4", "h5", "h6", "p");
        add(Place.BLOCK, Content.ITEMS, "menu", "ol", "ul");
        add(Place.BLOCK, Content.TERMS, "dl");
        add(Place.BLOCK, Content.NOTHING, "hr");
        add(Place.ITEM, Content.FLOW, "li");
        add(Place.TERM, Content.FLOW, "dd", "dt");
        add(Place.INLINE, Content.FLOW, "abbr", "audio", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label",
                "map", "mark", "meter", "output", "picture", "progress", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
                "var", "video");
        add(Place.LINK, Content.FLOW, "a");
        add(Place.BUTTON, Content.FLOW, "button");
        add(Place.INLINE, Content.NOTHING, "area", "br", "img", "input", "source", "track", "wbr");
        add(Place.INLINE, Content.CHOICES, "select");
        add(Place.GROUP, Content.OPTIONS, "optgroup");
        add(Place.OPTION, Content.TEXT, "option");
        add(Place.INLINE, Content.REFERENCES, "textarea");
        add(Place.BLOCK, Content.TABLE, "table");
        add(Place.TABLE_PART, Content.FLOW, "caption");
        add(Place.TABLE_PART, Content.COLUMNS, "colgroup");
        add(Place.TABLE_PART, Content.ROWS, "thead", "tbody", "tfoot");
        add(Place.COLUMN, Content.NOTHING, "col");
        add(Place.ROW, Content.CELLS, "tr");
        add(Place.CELL, Content.FLOW, "td", "th");
        add(Place.INLINE, Content.DRAWING, "svg");
        add(Place.SHAPE, Content.DRAWING, "circle", "defs", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "symbol", "use");
    }

    private static void add(Place place, Content content, String... names) {
        for (String name : names) {
            ALL.add(name, new Plain(name, TAGS.valueOf(name, content == Content.DRAWING ? Parser.NamespaceSvg : Parser.NamespaceHtml), place, content, DROP_NEWLINE.contains(name),
                    LISTED.contains(name)));
        }
    }

    /** The element of that name; null when it is not among them. {@code hash} is that of the name as a text. */
    static Plain named(char[] text, int from, int to, int hash) {
        return ALL.find(text, from, to, hash);
    }

    /** What stands around the outermost element. */
    static Plain document() {
        return new Plain("", null, null, Content.DOCUMENT, false, false);
    }
}
