package se.kommun.uppdrag.rule;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import se.kommun.uppdrag.text.Blanks;

/** The text of an element, as far as a rule needs to read it: bounded, so that deep nesting costs nothing. */
final class Texts {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Evaluator CONTENT = QueryParser.parse("img, svg, input, select, textarea, button, object, video, audio, iframe, canvas, math, embed");
    private static final int MOST_NODES = 500;
    private static final int MOST_CHARACTERS = 4000;

    private Texts() {}

    /** Text on one line, with single blanks; {@code br} is a blank. Hidden text is part of it. */
    static String of(Element element) {
        return Blanks.single(raw(element));
    }

    /**
     * What {@link Element#text} gives for an element outside {@code pre}: single blanks, one between blocks, no soft hyphens.
     * Quicker where there is nothing but text and inline elements, which is nearly everywhere.
     */
    static String spoken(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only && !(only instanceof CDataNode)) {
            return normalised(only.getWholeText());
        }
        StringBuilder text = new StringBuilder();
        return addInline(element, text) ? normalised(text.toString()) : element.text();
    }

    /** Adds the text in an element; false when it holds more than text and inline elements. */
    private static boolean addInline(Element element, StringBuilder text) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof CDataNode) {
                return false; // whose blanks count
            } else if (child instanceof TextNode part) {
                text.append(part.getWholeText());
            } else if (child instanceof Element inner && (!isInline(inner) || !addInline(inner, text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInline(Element element) {
        Tag tag = element.tag();
        return tag.isInline() && !tag.is(Tag.TextBoundary) && !tag.preserveWhitespace() && !element.normalName().equals("br");
    }

    private static String normalised(String text) {
        char before = ' ';
        for (char sign : text.toCharArray()) {
            if (sign < ' ' || sign == ' ' && before == ' ' || sign == '\u00A0' || sign == '\u00AD' || sign == '\u200B') {
                return StringUtil.normaliseWhitespace(text).trim();
            }
            before = sign;
        }
        return text.trim();
    }

    /** Whether {@link #of} gives nothing. */
    static boolean isEmpty(Element element) {
        int[] nodes = {0};
        boolean[] found = {false};
        element.filter((Node node, int depth) -> {
            found[0] = ++nodes[0] <= MOST_NODES && node instanceof TextNode text && !blank(text.getWholeText());
            return found[0] || nodes[0] > MOST_NODES ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return !found[0];
    }

    private static boolean blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    /** As {@link #of}, in small letters. */
    static String lower(Element element) {
        return of(element).toLowerCase(Locale.ROOT);
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
