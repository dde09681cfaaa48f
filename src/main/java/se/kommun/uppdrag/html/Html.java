package se.kommun.uppdrag.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * A page as a browser reads it, each element and text with its place; attributes and texts of nothing but blanks may have
 * none. To be looked at, and not to be written out again.
 *
 * @param document as jsoup has it
 * @param elements those of the document, in its order
 * @param bytes how large the text is as UTF-8
 * @param errors what the parser had to mend, the first twenty of it
 */
public record Html(Document document, List<Element> elements, int bytes, List<ParseError> errors) {

    /** How many errors are told at most. */
    public static final int MOST_ERRORS = 20;

    /** Any text becomes a page. */
    public static Html parse(String html) {
        Html plain = PlainReader.read(html);
        return plain == null ? repaired(html) : plain;
    }

    /** By the rules of the HTML standard for whatever anybody writes. */
    static Html repaired(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_ERRORS);
        Document document = parser.parseInput(html, "");
        List<Element> elements = new ArrayList<>();
        document.forEachNode(node -> {
            if (node instanceof Element element && element != document) {
                elements.add(element);
            }
        });
        return new Html(document, elements, Utf8.length(html.toCharArray(), html.length()), List.copyOf(parser.getErrors()));
    }
}
