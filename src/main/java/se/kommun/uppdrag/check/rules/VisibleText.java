package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.check.text.Whitespace;

/**
 * The text of a control that can be seen.
 *
 * @param line what is certainly seen, on one line
 * @param variants the texts that it may be read as: words of adjacent elements may be joined, and text may be hidden by style
 * @param isCertain whether no part of it is hidden from assistive technology or perhaps from sight
 */
record VisibleText(String line, List<String> variants, boolean isCertain) {

    private static final int MAX_NODES = 1_000;
    private static final Pattern ICON = Pattern.compile("(?i)(?:icon|symbol|glyph|awesome|\\bfa[srbl]?\\b|\\bfa-|\\bbi-)");

    static VisibleText of(AccessibilityTree tree, Element control) {
        if (control.normalName().equals("input")) {
            return new VisibleText(control.attr("value"), List.of(control.attr("value")), true);
        }
        Reader reader = new Reader(tree, control);
        control.traverse(reader);
        return new VisibleText(Whitespace.collapse(reader.spaced.toString()),
                List.of(reader.seen.toString(), reader.spaced.toString(), reader.all.toString()), reader.certain);
    }

    boolean isEmpty() {
        return line.isBlank();
    }

    private static final class Reader implements NodeVisitor {

        private final AccessibilityTree tree;
        private final Element control;
        private final StringBuilder seen = new StringBuilder();
        private final StringBuilder spaced = new StringBuilder();
        private final StringBuilder all = new StringBuilder();
        private boolean certain = true;
        private int nodes;

        Reader(AccessibilityTree tree, Element control) {
            this.tree = tree;
            this.control = control;
        }

        @Override
        public void head(Node node, int depth) {
            if (++nodes > MAX_NODES) {
                certain = false;
            } else if (node instanceof TextNode text) {
                read(text);
            } else {
                separate(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (nodes <= MAX_NODES && !(node instanceof TextNode)) {
                separate(node);
            }
        }

        private void read(TextNode text) {
            Element parent = text.parent() == null ? control : text.parent();
            Visibility visibility = isInIcon(parent) ? Visibility.HIDDEN : tree.seen(parent);
            if (visibility == Visibility.VISIBLE) {
                seen.append(text.getWholeText());
                spaced.append(text.getWholeText());
            }
            if (visibility != Visibility.HIDDEN) {
                all.append(text.getWholeText());
            }
            certain &= text.isBlank() || visibility == Visibility.HIDDEN || visibility == Visibility.VISIBLE && !tree.isHidden(parent);
        }

        /** An element begins or ends: a block begins a new line. */
        private void separate(Node node) {
            spaced.append(' ');
            if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br"))
                    && !CssDeclarations.of(element).get("display").startsWith("inline")) {
                seen.append(' ');
                all.append(' ');
            }
        }

        /** Whether an element around the text, up to the control, uses an icon font, whose letters are shown as images. */
        private boolean isInIcon(@Nullable Element from) {
            Element end = HtmlElements.nearest(from, each -> each == control || isIcon(each));
            return end != null && isIcon(end);
        }

        private static boolean isIcon(Element element) {
            return ICON.matcher(element.className()).find() || ICON.matcher(element.attr("style")).find();
        }
    }
}
