package se.kommun.uppdrag.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
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

    private final Map<Element, String> steps = new IdentityHashMap<>();
    private @Nullable Set<String> uniqueIds;
    private int length;

    /** The selector of the element, or of the element that the node is in; null for the document as a whole. */
    public @Nullable String of(@Nullable Node node) {
        Element element = node instanceof Element itself ? itself : node == null ? null : (Element) node.parent();
        if (element == null || element instanceof Document || length > MAX_LENGTH_OF_ALL) {
            return null;
        }
        Deque<String> path = new ArrayDeque<>();
        for (Element each = element; each != null && !(each instanceof Document); each = each.parent()) {
            if (hasUniqueId(each)) {
                path.addFirst("#" + TokenQueue.escapeCssIdentifier(each.id()));
                break;
            }
            path.addFirst(step(each));
        }
        String selector = String.join(" > ", path);
        length += selector.length();
        return selector;
    }

    private boolean hasUniqueId(Element element) {
        if (element.id().isEmpty() || element.ownerDocument() == null) {
            return false;
        }
        if (uniqueIds == null) {
            uniqueIds = uniqueIds(element.ownerDocument());
        }
        return uniqueIds.contains(element.id());
    }

    private static Set<String> uniqueIds(Document document) {
        Set<String> once = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        document.stream().map(Element::id).filter(id -> !id.isEmpty()).forEach(id -> {
            if (!once.add(id)) {
                repeated.add(id);
            }
        });
        once.removeAll(repeated);
        return once;
    }

    /** The name of the element, with its number among the siblings of the same name if there are several. */
    private String step(Element element) {
        String known = steps.get(element);
        if (known != null || element.parent() == null) {
            return known == null ? name(element) : known;
        }
        Map<String, Integer> total = new HashMap<>();
        element.parent().children().forEach(child -> total.merge(name(child), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (Element child : element.parent().children()) {
            int number = seen.merge(name(child), 1, Integer::sum);
            steps.put(child, total.get(name(child)) == 1 ? name(child) : name(child) + ":nth-of-type(" + number + ")");
        }
        return steps.get(element);
    }

    private static String name(Element element) {
        return TokenQueue.escapeCssIdentifier(element.tagName());
    }
}
