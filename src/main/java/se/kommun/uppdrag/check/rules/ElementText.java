package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import se.kommun.uppdrag.check.text.Whitespace;

/** The text of an element, as far as a rule needs to read it: bounded, so that deep nesting costs nothing. */
final class ElementText {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Evaluator CONTENT = QueryParser.parse("img, svg, input, select, textarea, button, object, video, audio, iframe, canvas, math, embed");
    private static final int MOST_NODES = 500;
    private static final int MOST_CHARACTERS = 4000;

    private ElementText() {}

    /** Text on one line, with single blanks; {@code br} is a blank. Hidden text is part of it. */
    static String of(Element element) {
        return Whitespace.collapse(raw(element));
    }

    /** Whether {@link #of} gives nothing. */
    static boolean isEmpty(Element element) {
        int[] nodes = {0};
        boolean[] found = {false};
        element.filter((Node node, int depth) -> {
            found[0] = ++nodes[0] <= MOST_NODES && node instanceof TextNode text && !Whitespace.collapse(text.getWholeText()).isEmpty();
            return found[0] || nodes[0] > MOST_NODES ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return !found[0];
    }

    private static String raw(Element element) {
        StringBuilder text = new StringBuilder();
        int[] nodes = {0};
        element.filter((Node node, int depth) -> {
            if (++nodes[0] > MOST_NODES || text.length() > MOST_CHARACTERS) {
                return NodeFilter.FilterResult.STOP;
            }
            if (node instanceof TextNode part) {
                text.append(part.getWholeText());
            } else if (node instanceof Element part && (part.isBlock() || part.normalName().equals("br"))) {
                text.append(' ');
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return text.toString();
    }

    /** What two texts are compared by: letters and digits in small letters, single blanks. */
    static String key(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether it has neither text nor anything that is seen or heard. */
    static boolean empty(Element element) {
        return isEmpty(element) && element.selectFirst(CONTENT) == null;
    }
}
