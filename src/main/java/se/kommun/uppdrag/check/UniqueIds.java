package se.kommun.uppdrag.check;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Knows which elements of a page have an id that no other element has. For one page; not thread-safe. */
final class UniqueIds {

    private @Nullable Set<String> ids;

    boolean has(Element element) {
        if (element.id().isEmpty() || element.ownerDocument() == null) {
            return false;
        }
        if (ids == null) {
            ids = find(element.ownerDocument());
        }
        return ids.contains(element.id());
    }

    private static Set<String> find(Document document) {
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
}
