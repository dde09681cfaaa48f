package se.kommun.uppdrag.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Numbers elements among their siblings of the same name. Numbers all siblings at once, so that a long list takes linear time. Not thread-safe. */
final class SiblingNumbers {

    private final Map<Element, Integer> numbers = new IdentityHashMap<>();

    /** The number of the element, from 1; 0 if it is the only one or has no parent. */
    int of(Element element) {
        if (!numbers.containsKey(element) && element.parent() != null) {
            number(element.parent().children());
        }
        return numbers.getOrDefault(element, 0);
    }

    private void number(List<Element> siblings) {
        Map<String, Integer> total = new HashMap<>();
        siblings.forEach(each -> total.merge(each.tagName(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        siblings.forEach(each -> numbers.put(each, total.get(each.tagName()) == 1 ? 0 : seen.merge(each.tagName(), 1, Integer::sum)));
    }
}
