package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import se.kommun.uppdrag.check.text.Whitespace;

/** Reads the text of an element, up to a maximum number of nodes and characters, so that deeply nested pages stay fast. */
final class ElementText {

    private static final Evaluator CONTENT = QueryParser.parse("img, svg, input, select, textarea, button, object, video, audio, iframe, canvas, math, embed");
    private static final int MAX_NODES = 500;
    private static final int MAX_CHARACTERS = 4000;

    private ElementText() {}

    /** The text on one line, with single spaces; {@code br} becomes a space. Includes hidden text. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        int[] nodes = {0};
        element.filter((Node node, int depth) -> {
            if (++nodes[0] > MAX_NODES || text.length() > MAX_CHARACTERS) {
                return NodeFilter.FilterResult.STOP;
            }
            if (node instanceof TextNode part) {
                text.append(part.getWholeText());
            } else if (node instanceof Element part && (part.isBlock() || part.normalName().equals("br"))) {
                text.append(' ');
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return Whitespace.collapse(text.toString());
    }

    /** Whether {@link #of} returns an empty string. */
    static boolean isEmpty(Element element) {
        int[] nodes = {0};
        boolean[] found = {false};
        element.filter((Node node, int depth) -> {
            found[0] = ++nodes[0] <= MAX_NODES && node instanceof TextNode text && !Whitespace.collapse(text.getWholeText()).isEmpty();
            return found[0] || nodes[0] > MAX_NODES ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return !found[0];
    }

    /** Whether the element has text, or an image with an alternative text. */
    static boolean hasContent(Element element) {
        return !isEmpty(element) || element.select("img[alt]").stream().anyMatch(image -> !image.attr("alt").isBlank());
    }

    /** Whether the element has neither text nor an image, control or other embedded content. */
    static boolean empty(Element element) {
        return isEmpty(element) && element.selectFirst(CONTENT) == null;
    }
}
