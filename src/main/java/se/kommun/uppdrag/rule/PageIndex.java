package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** The elements of a page by name and by attribute, so that a hundred rules walk it once. Templates are not part of the page. */
final class PageIndex {

    private final List<Element> all = new ArrayList<>();
    private final Map<String, List<Element>> byName = new HashMap<>();
    private final Map<String, List<Element>> byAttribute = new HashMap<>();

    PageIndex(Document document) {
        document.filter((Node node, int depth) -> {
            if (node instanceof Element element && node != document) {
                add(element);
                return element.normalName().equals("template") ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
    }

    private void add(Element element) {
        all.add(element);
        byName.computeIfAbsent(element.normalName(), any -> new ArrayList<>()).add(element);
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                byAttribute.computeIfAbsent(attribute.getKey(), any -> new ArrayList<>()).add(element);
            }
        }
    }

    List<Element> all() {
        return all;
    }

    /** In the page's order for one name; name after name for several. */
    List<Element> named(String... names) {
        if (names.length == 1) {
            return byName.getOrDefault(names[0], List.of());
        }
        List<Element> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(byName.getOrDefault(name, List.of()));
        }
        return found;
    }

    List<Element> having(String attribute) {
        return byAttribute.getOrDefault(attribute, List.of());
    }
}
