package se.kommun.uppdrag.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.text.Blanks;

/**
 * A paragraph, heading, list item or other block, with the text that stands in it and not in a block inside it.
 *
 * @param text {@code br} is a line feed; other white space as written, but for nodes of nothing else at the beginning
 * @param line the text on one line
 * @param words of the line
 * @param lang of the nearest element that says so, empty when none does
 */
record TextBlock(Element element, String text, String line, Words words, String lang) {

    /** What an element is in the text around it; what is none of these is a block. */
    private enum Part { INLINE, BREAK, LEFT_OUT }

    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
            "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
            "label");
    private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "noscript", "svg", "math", "select", "textarea", "head",
            "datalist", "object", "iframe");
    private static final Map<String, Part> PARTS = parts();
    private static final int COMMON_LENGTH = 80;

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new HashMap<>();
        INLINE.forEach(name -> parts.put(name, Part.INLINE));
        NO_TEXT.forEach(name -> parts.put(name, Part.LEFT_OUT));
        parts.put("br", Part.BREAK);
        return parts;
    }

    /** All blocks of a page that are not hidden, in the order of their ends. */
    static List<TextBlock> of(Element root, AccessibilityTree tree) {
        Collector collector = new Collector(tree);
        root.traverse(collector);
        return collector.found;
    }

    /** Whether the text is one line as it is written. */
    boolean isPlain() {
        return text.equals(line);
    }

    /** The line in small letters. */
    String lower() {
        return words.lower();
    }

    /** Whether the element is part of a block's text and no block itself. */
    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    private static final class Open {
        final Element element;
        final String lang;
        /** Empty as long as nothing but blanks has come: most elements only hold others. */
        private String first = "";
        /** All of the text; null as long as the first part is all. */
        private StringBuilder text;

        Open(Element element, String lang) {
            this.element = element;
            this.lang = lang;
        }

        void add(String part) {
            if (first.isEmpty()) {
                first = part.isBlank() ? "" : part;
                return;
            }
            if (text == null) {
                text = new StringBuilder(COMMON_LENGTH).append(first);
            }
            text.append(part);
        }

        TextBlock done() {
            String whole = text == null ? first : text.toString();
            char[] signs = new char[whole.length() + 1];
            whole.getChars(0, whole.length(), signs, 0);
            if (Blanks.areSingle(signs, whole.length())) {
                return new TextBlock(element, whole, whole, Words.of(whole, signs), lang);
            }
            String line = Blanks.single(whole);
            return new TextBlock(element, whole, line, Words.of(line), lang);
        }
    }

    private static final class Collector implements NodeVisitor {
        private final AccessibilityTree tree;
        private final List<TextBlock> found = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private Node skipped;

        Collector(AccessibilityTree tree) {
            this.tree = tree;
        }

        @Override
        public void head(Node node, int depth) {
            if (skipped != null) {
                return;
            }
            if (node instanceof TextNode part) {
                if (!open.isEmpty()) {
                    open.peek().add(part.getWholeText());
                }
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            Part part = PARTS.get(element.normalName());
            if (part == Part.LEFT_OUT || element.attributesSize() > 0 && tree.hidden(element)) {
                skipped = element;
            } else if (part == Part.BREAK && !open.isEmpty()) {
                open.peek().add("\n");
            } else if (part != Part.INLINE) {
                open.push(new Open(element, element.hasAttr("lang") ? element.attr("lang") : open.isEmpty() ? "" : open.peek().lang));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (skipped == node) {
                skipped = null;
            } else if (skipped == null && !open.isEmpty() && open.peek().element == node) {
                Open done = open.pop();
                if (!done.first.isEmpty()) {
                    found.add(done.done());
                }
            }
        }
    }
}
