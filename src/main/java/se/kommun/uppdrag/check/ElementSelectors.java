package se.kommun.uppdrag.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.TokenQueue;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSS selectors, each of which finds one element of a page: the path of child elements from the nearest element with an id of its
 * own, or from the root. Takes time linear in the size of the page. For one page; not thread-safe.
 */
public final class ElementSelectors {

    /** Limits the memory for a page with very many findings deep inside. The findings after that have no selector. */
    private static final int MAX_LENGTH_OF_ALL = 1_000_000;

    private final SiblingNumbers numbers = new SiblingNumbers();
    private final Map<String, String> names = new HashMap<>();
    private final UniqueIds uniqueIds = new UniqueIds();
    private int length;

    /** The selector of the element, or of the element that the node is in; null for the document as a whole. */
    public @Nullable String of(@Nullable Node node) {
        Element element = node instanceof Element itself ? itself : node == null ? null : (Element) node.parent();
        if (element == null || element instanceof Document || length > MAX_LENGTH_OF_ALL) {
            return null;
        }
        Deque<String> path = new ArrayDeque<>();
        for (Element each = element; each != null && !(each instanceof Document); each = each.parent()) {
            if (uniqueIds.has(each)) {
                path.addFirst("#" + TokenQueue.escapeCssIdentifier(each.id()));
                break;
            }
            path.addFirst(step(each));
        }
        String selector = String.join(" > ", path);
        length += selector.length();
        return selector;
    }

    /** The name of the element, with its number among the siblings of the same name if there are several. */
    private String step(Element element) {
        int number = numbers.of(element);
        String name = names.computeIfAbsent(element.tagName(), TokenQueue::escapeCssIdentifier);
        return number == 0 ? name : name + ":nth-of-type(" + number + ")";
    }
}
