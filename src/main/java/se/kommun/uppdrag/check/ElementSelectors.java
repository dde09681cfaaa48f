package se.kommun.uppdrag.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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

    /** The number of each element among the siblings of the same name; 0 if it is the only one. */
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, String> names = new HashMap<>();
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
        if (!numbers.containsKey(element) && element.parent() != null) {
            number(element.parent().children());
        }
        int number = numbers.getOrDefault(element, 0);
        String name = names.computeIfAbsent(element.tagName(), TokenQueue::escapeCssIdentifier);
        return number == 0 ? name : name + ":nth-of-type(" + number + ")";
    }

    private void number(List<Element> siblings) {
        Map<String, Integer> total = new HashMap<>();
        siblings.forEach(each -> total.merge(each.tagName(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        siblings.forEach(each -> numbers.put(each, total.get(each.tagName()) == 1 ? 0 : seen.merge(each.tagName(), 1, Integer::sum)));
    }
}
