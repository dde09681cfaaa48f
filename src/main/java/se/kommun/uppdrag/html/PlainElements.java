package se.kommun.uppdrag.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import se.kommun.uppdrag.html.Plain.Content;
import se.kommun.uppdrag.html.Plain.Place;
import se.kommun.uppdrag.text.WordTable;

/** The elements that {@link PlainReader} knows: those that pages are mostly made of, without those that need a parser's care. */
final class PlainElements {

    private static final Set<String> DROP_NEWLINE = Set.of("pre", "textarea");
    private static final Set<String> LISTED = Set.of("button", "fieldset", "input", "output", "select", "textarea");
    private static final TagSet TAGS = TagSet.Html();
    private static final Plain[] ALL = all().toArray(Plain[]::new);
    private static final WordTable NAMES = new WordTable(Stream.of(ALL).map(Plain::name).toList());

    private PlainElements() {}

    /** All of them, in no order. */
    static List<Plain> all() {
        List<Plain> all = new ArrayList<>();
        add(all, Place.ROOT, Content.HTML, "html");
        add(all, Place.PART, Content.HEAD, "head");
        add(all, Place.PART, Content.FLOW, "body");
        add(all, Place.META, Content.NOTHING, "meta", "link");
        add(all, Place.META, Content.REFERENCES, "title");
        add(all, Place.META, Content.RAW, "style");
        add(all, Place.SCRIPT, Content.RAW, "script");
        add(all, Place.BLOCK, Content.FLOW, "address", "article", "aside", "blockquote", "details", "dialog", "div", "fieldset", "figcaption", "figure",
                "footer", "header", "hgroup", "legend", "main", "nav", "pre", "search", "section", "summary");
        add(all, Place.FORM, Content.FLOW, "form");
        add(all, Place.BLOCK, Content.PHRASES, "h1", "h2", "h3", "h4", "h5", "h6", "p");
        add(all, Place.BLOCK, Content.ITEMS, "menu", "ol", "ul");
        add(all, Place.BLOCK, Content.TERMS, "dl");
        add(all, Place.BLOCK, Content.NOTHING, "hr");
        add(all, Place.ITEM, Content.FLOW, "li");
        add(all, Place.TERM, Content.FLOW, "dd", "dt");
        add(all, Place.INLINE, Content.FLOW, "abbr", "audio", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label",
                "map", "mark", "meter", "output", "picture", "progress", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
                "var", "video");
        add(all, Place.LINK, Content.FLOW, "a");
        add(all, Place.BUTTON, Content.FLOW, "button");
        add(all, Place.INLINE, Content.NOTHING, "area", "br", "img", "input", "source", "track", "wbr");
        add(all, Place.INLINE, Content.CHOICES, "select");
        add(all, Place.GROUP, Content.OPTIONS, "optgroup");
        add(all, Place.OPTION, Content.TEXT, "option");
        add(all, Place.INLINE, Content.REFERENCES, "textarea");
        add(all, Place.BLOCK, Content.TABLE, "table");
        add(all, Place.TABLE_PART, Content.FLOW, "caption");
        add(all, Place.TABLE_PART, Content.COLUMNS, "colgroup");
        add(all, Place.TABLE_PART, Content.ROWS, "thead", "tbody", "tfoot");
        add(all, Place.COLUMN, Content.NOTHING, "col");
        add(all, Place.ROW, Content.CELLS, "tr");
        add(all, Place.CELL, Content.FLOW, "td", "th");
        add(all, Place.INLINE, Content.DRAWING, "svg");
        add(all, Place.SHAPE, Content.DRAWING, "circle", "defs", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "symbol", "use");
        return all;
    }

    private static void add(List<Plain> all, Place place, Content content, String... names) {
        for (String name : names) {
            Tag tag = TAGS.valueOf(name, content == Content.DRAWING ? Parser.NamespaceSvg : Parser.NamespaceHtml);
            all.add(new Plain(name, tag, place, content, DROP_NEWLINE.contains(name), LISTED.contains(name)));
        }
    }

    /** The element of that name; null when it is not among them. {@code hash} is that of the name as a text. */
    static Plain named(char[] text, int from, int to, int hash) {
        int place = NAMES.find(text, from, to, hash);
        return place < 0 ? null : ALL[place];
    }
}
