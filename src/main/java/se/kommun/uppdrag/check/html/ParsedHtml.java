package se.kommun.uppdrag.check.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * A page parsed as a browser parses it; each node has its position in the source. Read-only: the document is not meant to be
 * serialized again.
 *
 * @param document the jsoup document; empty if the page exceeds a limit before parsing
 * @param elements all elements in document order
 * @param bytes size of the page in UTF-8
 * @param errors the first parse errors, at most {@link #MAX_ERRORS}
 * @param excess the exceeded limit, or {@code NONE} if the page was read in full
 */
public record ParsedHtml(Document document, List<Element> elements, int bytes, List<ParseError> errors, HtmlLimits.Excess excess) {

    /** Maximum number of reported parse errors. */
    public static final int MAX_ERRORS = 20;

    /** Parses any text; never fails. A page that is too long, or has too many unclosed elements, gives an empty document. */
    public static ParsedHtml parse(String html) {
        HtmlLimits.Excess excess = HtmlLimits.exceeded(html);
        return excess == HtmlLimits.Excess.NONE ? parseWithinLimits(html) : emptyResult(html, excess);
    }

    /** Whether a tag stands in the source, so that the parser did not add it. */
    public static boolean isWritten(Range tag) {
        return tag.isTracked() && !tag.isImplicit();
    }

    private static ParsedHtml emptyResult(String html, HtmlLimits.Excess excess) {
        return new ParsedHtml(Document.createShell(""), List.of(), html.getBytes(StandardCharsets.UTF_8).length, List.of(), excess);
    }

    private static ParsedHtml parseWithinLimits(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MAX_ERRORS).setMaxDepth(HtmlLimits.MAX_DEPTH + 1);
        Document document = parser.parseInput(html, "");
        List<Element> elements = new ArrayList<>();
        boolean[] isTooDeep = {false};
        document.traverse((node, depth) -> {
            if (node instanceof Element element && element != document) {
                elements.add(element);
                isTooDeep[0] |= depth > HtmlLimits.MAX_DEPTH;
            }
        });
        return new ParsedHtml(document, elements, html.getBytes(StandardCharsets.UTF_8).length, List.copyOf(parser.getErrors()),
                isTooDeep[0] ? HtmlLimits.Excess.DEPTH : HtmlLimits.Excess.NONE);
    }
}
