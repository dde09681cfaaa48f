package se.kommun.uppdrag.check.accessibility;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.text.Whitespace;

/**
 * Accessible Name and Description Computation 1.2. The letters in the comments are those of the specification's steps.
 */
final class AccessibleName {

    static final int MOST_NODES = 1_000;
    private static final int DEEPEST = 600;
    /** A page has many names, and most are made of few elements. */
    private static final int COMMON_DEPTH = 4;
    private static final Set<String> INLINE_BREAKS = Set.of("br", "hr", "wbr");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "button", "caption", "center", "dd",
            "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
            "h4", "h5", "h6", "header", "hgroup", "input", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre",
            "search", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul");

    /** How the computation came to an element. */
    private enum Way { START, REFERENCE, NATIVE, CONTENT }

    private final AccessibilityTree tree;
    private final NativeAccessibleName natives;
    private final Map<Element, String> known = new IdentityHashMap<>();
    private final Map<Element, String> apart = new IdentityHashMap<>();

    AccessibleName(AccessibilityTree tree, ElementLookup finder) {
        this.tree = tree;
        this.natives = new NativeAccessibleName(finder);
    }

    String of(Element element) {
        String name = known.get(element);
        if (name == null) {
            name = Whitespace.collapse(new Walk().text(element, Way.START, false, false));
            known.put(element, name);
        }
        return name;
    }

    List<Element> labels(Element field) {
        return natives.labels(field, tree);
    }

    /** One computation, with what it has on its way, so that references in a circle end. */
    private final class Walk {

        private final Set<Element> path = Collections.newSetFromMap(new IdentityHashMap<>(COMMON_DEPTH));
        private int nodes;

        String text(Element element, Way way, boolean referenced, boolean hiddenToo) {
            if (nodes++ > MOST_NODES || path.size() > DEEPEST || !path.add(element)) {
                return "";
            }
            try {
                return steps(element, way, referenced, hiddenToo);
            } finally {
                path.remove(element);
            }
        }

        private String steps(Element element, Way way, boolean referenced, boolean hiddenToo) {
            boolean shown = hiddenToo;
            if (!shown && tree.hidden(element)) { // A
                if (way == Way.REFERENCE || way == Way.NATIVE) {
                    shown = true;
                } else {
                    return tree.removed(element) || way == Way.START ? "" : content(element, referenced, false);
                }
            }
            if (shown && NativeAccessibleName.NEVER_TEXT.contains(element.normalName()) && way == Way.CONTENT) {
                return "";
            }
            if (!referenced) { // B
                String name = referenced(element);
                if (!name.isBlank()) {
                    return name;
                }
            }
            Role role = tree.role(element);
            if (way != Way.START) { // C
                String value = EmbeddedValues.of(element, role, tree);
                if (value != null) {
                    return value;
                }
            }
            String label = element.attr("aria-label"); // D
            if (!label.isBlank()) {
                return label;
            }
            boolean presentational = tree.explicitRole(element) != null && tree.decorative(element) && (role == null || role.isNone());
            if (!presentational) { // E
                String name = natively(element, shown);
                if (name != null && !name.isBlank()) {
                    return name;
                }
            }
            if (way != Way.START || role != null && role.nameFromContents() || NativeAccessibleName.NAMED_BY_CONTENT.contains(element.normalName())) {
                String name = content(element, referenced, shown); // F
                if (!name.isBlank()) {
                    return name;
                }
            }
            if (presentational) {
                return "";
            }
            String title = element.attr("title"); // I
            return title.isBlank() ? natives.last(element) : title;
        }

        private String referenced(Element element) {
            if (!element.hasAttr("aria-labelledby")) {
                return "";
            }
            StringBuilder text = new StringBuilder();
            for (Element target : tree.references(element, "aria-labelledby")) {
                boolean self = path.contains(target);
                if (self) {
                    path.remove(target);
                }
                text.append(path.size() == 1 && !HtmlElements.any(element, each -> each == target) ? apart(target) : text(target, Way.REFERENCE, true, false)).append(' ');
                if (self) {
                    path.add(target);
                }
            }
            return text.toString();
        }

        /** The text of something referred to that the named element is no part of: the same whoever refers to it. */
        private String apart(Element target) {
            String text = apart.get(target);
            if (text == null) {
                text = text(target, Way.REFERENCE, true, false);
                apart.put(target, text);
            }
            return text;
        }

        private @Nullable String natively(Element element, boolean shown) {
            List<Element> labels = labels(element);
            if (!labels.isEmpty()) {
                StringBuilder text = new StringBuilder();
                for (Element label : labels) {
                    text.append(text(label, Way.NATIVE, true, shown)).append(' ');
                }
                if (!text.toString().isBlank()) {
                    return text.toString();
                }
            }
            Element part = NativeAccessibleName.part(element);
            return part == null ? NativeAccessibleName.attribute(element) : text(part, Way.NATIVE, true, shown);
        }

        private String content(Element element, boolean referenced, boolean shown) {
            if (NativeAccessibleName.NO_CONTENT.contains(element.normalName())) {
                return "";
            }
            StringBuilder text = new StringBuilder();
            boolean unseen = !shown && tree.hidden(element);
            for (int i = 0; i < element.childNodeSize(); i++) {
                Node child = element.childNode(i);
                if (child instanceof TextNode words) {
                    if (nodes++ < MOST_NODES && !unseen) {
                        text.append(words.getWholeText());
                    }
                } else if (child instanceof Element inner) {
                    boolean block = BLOCKS.contains(inner.normalName()) || INLINE_BREAKS.contains(inner.normalName());
                    text.append(block ? " " : "").append(text(inner, Way.CONTENT, referenced, shown)).append(block ? " " : "");
                }
            }
            for (Element owned : tree.references(element, "aria-owns")) {
                if (owned.parent() != element) {
                    text.append(' ').append(text(owned, Way.CONTENT, referenced, shown));
                }
            }
            return text.toString();
        }
    }
}
