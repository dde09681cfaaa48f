package se.kommun.uppdrag.check.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * A page as a browser reads it, each element and text with its place.
 * To be looked at, and not to be written out again.
 *
 * @param document as jsoup has it
 * @param elements those of the document, in its order
 * @param bytes how large the text is as UTF-8
 * @param errors what the parser had to mend, the first twenty of it
 * @param excess why the page was not read in full
 */
public record HtmlParser(Document document, List<Element> elements, int bytes, List<ParseError> errors, Excess excess) {

    /** How many errors are told at most. */
    public static final int MOST_ERRORS = 20;
    /** How many elements may stand in each other. Browsers take 512 as a rule, people's own pages stay below 60. */
    public static final int DEEPEST = 200;
    /** Characters. */
    public static final int LONGEST = 5_000_000;
    public static final int MOST_TAGS = 300_000;

    /** What there may be too much of. */
    public enum Excess { NONE, DEPTH, LENGTH }

    /** Any text becomes a page; one that is too long or too deep an empty one. */
    public static HtmlParser parse(String html) {
        if (isTooLong(html)) {
            return unread(html, Excess.LENGTH);
        }
        return Unclosed.tooMany(html) ? unread(html, Excess.DEPTH) : read(html);
    }

    private static HtmlParser unread(String html, Excess excess) {
        return new HtmlParser(Document.createShell(""), List.of(), html.getBytes(StandardCharsets.UTF_8).length, List.of(), excess);
    }

    private static boolean isTooLong(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        return html.length() > LONGEST || tags > MOST_TAGS;
    }

    private static HtmlParser read(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_ERRORS).setMaxDepth(DEEPEST + 1);
        Document document = parser.parseInput(html, "");
        List<Element> elements = new ArrayList<>();
        boolean[] deep = {false};
        document.traverse((node, depth) -> {
            if (node instanceof Element element && element != document) {
                elements.add(element);
                deep[0] |= depth > DEEPEST;
            }
        });
        return new HtmlParser(document, elements, html.getBytes(StandardCharsets.UTF_8).length, List.copyOf(parser.getErrors()),
                deep[0] ? Excess.DEPTH : Excess.NONE);
    }
}
