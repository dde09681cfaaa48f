package se.kommun.uppdrag.check.rules;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** The name of a link without a note that it leads to another site or opens a new window. */
final class LinkText {

    /** Matches text that says that the link leaves the site or the window. */
    static final Pattern LEAVES = Pattern.compile("(?iu)(?:nytt? (fönster|flik)|ny flik|annan flik|annat fönster|new (window|tab)|another (window|tab)|extern|external|annan webbplats|other (web)?site)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S*+|[a-z0-9-]++(?:\\.[a-z0-9-]++)++/\\S*+", Pattern.CASE_INSENSITIVE);

    private LinkText() {}

    /**
     * The name without a note at its end. A note is text in an element that is not seen and is in brackets or matches {@link #LEAVES},
     * or text in brackets that matches {@link #LEAVES}.
     */
    static String own(AccessibilityTree tree, Element link) {
        String name = tree.name(link).strip();
        Element last = last(link);
        if (last != null && tree.seen(last) != Visibility.VISIBLE) {
            String note = ElementText.of(last).strip();
            if (name.endsWith(note) && (note.startsWith("(") && note.endsWith(")") || LEAVES.matcher(note).find())) {
                name = name.substring(0, name.length() - note.length()).strip();
            }
        }
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        return open >= 0 && LEAVES.matcher(name).region(open, name.length()).find() ? name.substring(0, open).strip() : name;
    }

    /** Whether the text is a URL and nothing else. */
    static boolean isAddress(String text) {
        return (text.indexOf('.') >= 0 || text.indexOf('/') >= 0) && ADDRESS.matcher(text).matches();
    }

    /** The element that the link ends with; null if it ends with text or is empty. */
    private static @Nullable Element last(Element link) {
        Node node = link.childNodeSize() == 0 ? null : link.childNode(link.childNodeSize() - 1);
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.previousSibling();
        }
        return node instanceof Element element ? element : null;
    }
}
