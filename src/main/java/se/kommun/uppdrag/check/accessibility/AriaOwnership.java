package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Parents and children in the accessibility tree: those of the document, changed by {@code aria-owns}. */
final class AriaOwnership {

    private static final int MAX_STEPS = 2_000;

    private final AccessibilityTree tree;
    private final Map<Element, Element> owners = new IdentityHashMap<>();

    AriaOwnership(AccessibilityTree tree, ElementLookup lookup) {
        this.tree = tree;
        for (Element owner : lookup.having("aria-owns")) {
            for (Element owned : tree.references(owner, "aria-owns")) {
                if (owned != owner && !HtmlElements.any(owner, each -> each == owned)) {
                    owners.putIfAbsent(owned, owner);
                }
            }
        }
    }

    @Nullable Element parent(Element element) {
        Element each = element;
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            each = container(each);
            if (each == null || isMeaningful(each)) {
                return each;
            }
        }
        return null;
    }

    @Nullable Element exposedBetween(Element element) {
        Element each = container(element);
        for (int steps = 0; steps < MAX_STEPS && each != null && !isMeaningful(each); steps++) {
            if (tree.conflicts(each)) {
                return each;
            }
            each = container(each);
        }
        return null;
    }

    /** The element that owns it, else its parent element; null at the top. */
    private @Nullable Element container(Element element) {
        Element owner = owners.get(element);
        Element container = owner == null ? element.parent() : owner;
        return container instanceof Document ? null : container;
    }

    List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(element);
        collect(element, found, seen);
        return found;
    }

    /** The child elements, followed by those that the element owns through aria-owns. Children that another element owns are left out. */
    List<Element> direct(Element element) {
        if (owners.isEmpty()) {
            return element.children();
        }
        List<Element> found = new ArrayList<>();
        for (Element child : element.children()) {
            Element owner = owners.get(child);
            if (owner == null || owner == element) {
                found.add(child);
            }
        }
        for (Element owned : tree.references(element, "aria-owns")) {
            if (owners.get(owned) == element && owned.parent() != element) {
                found.add(owned);
            }
        }
        return found;
    }

    private void collect(Element element, List<Element> found, Set<Element> seen) {
        for (Element child : direct(element)) {
            if (!seen.add(child) || tree.isHidden(child) || seen.size() > MAX_STEPS) {
                continue;
            }
            if (isMeaningful(child)) {
                found.add(child);
            } else {
                int before = found.size();
                collect(child, found, seen);
                if (found.size() == before && ImplicitRoles.hasOwnText(child)) {
                    found.add(child);
                }
            }
        }
    }

    private boolean isMeaningful(Element element) {
        Role role = tree.role(element);
        return role != null && !role.isNone() && !role.is("generic");
    }
}
