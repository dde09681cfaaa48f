package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.ElementLookup;

/** An index of elements by name, attribute and id, so that the rules need not walk the whole page. */
final class PageIndex implements ElementLookup {

    private final List<Element> all;
    private final Map<String, List<Element>> byName = new HashMap<>();
    private final Map<String, List<Element>> byAttribute = new HashMap<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final List<Element> withAria = new ArrayList<>();

    /** @param all the elements in document order */
    PageIndex(List<Element> all) {
        this.all = all;
        all.forEach(this::add);
        having("id").forEach(element -> byId.putIfAbsent(element.id(), element));
    }

    /** An index of the elements that are not inside a template. */
    static PageIndex outsideTemplates(Document document) {
        List<Element> found = new ArrayList<>();
        document.filter((Node node, int depth) -> {
            if (node instanceof Element element && element != document) {
                found.add(element);
                if (element.normalName().equals("template")) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return new PageIndex(found);
    }

    private void add(Element element) {
        byName.computeIfAbsent(element.normalName(), any -> new ArrayList<>()).add(element);
        if (element.attributesSize() > 0) {
            boolean aria = false;
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                byAttribute.computeIfAbsent(key, any -> new ArrayList<>()).add(element);
                aria |= key.startsWith("aria-");
            }
            if (aria) {
                withAria.add(element);
            }
        }
    }

    List<Element> all() {
        return all;
    }

    /** The elements with one of the names; grouped by name, in document order within each group. */
    List<Element> all(String... names) {
        if (names.length == 1) {
            return named(names[0]);
        }
        List<Element> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(named(name));
        }
        return found;
    }

    /** The elements that have any of the attributes, without duplicates; ordered by attribute, then in document order. */
    Collection<Element> havingAny(String... attributes) {
        Set<Element> found = new LinkedHashSet<>();
        for (String attribute : attributes) {
            found.addAll(having(attribute));
        }
        return found;
    }

    @Override
    public @Nullable Element byId(String id) {
        return byId.get(id);
    }

    @Override
    public List<Element> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    @Override
    public List<Element> having(String attribute) {
        return byAttribute.getOrDefault(attribute, List.of());
    }

    /** The elements that have an attribute beginning with aria-. */
    List<Element> withAria() {
        return withAria;
    }
}
