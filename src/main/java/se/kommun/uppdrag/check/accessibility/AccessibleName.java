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
 * Computes accessible names by Accessible Name and Description Computation 1.2. The letters in the comments are the steps of the
 * specification. The results are cached.
 */
final class AccessibleName {

    static final int MAX_NODES = 1_000;
    private static final int MAX_DEPTH = 600;
    /** Initial set capacity: most names are computed from few nested elements. */
    private static final int TYPICAL_DEPTH = 4;
    private static final Set<String> INLINE_BREAKS = Set.of("br", "hr", "wbr");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "button", "caption", "center", "dd",
            "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
            "h4", "h5", "h6", "header", "hgroup", "input", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre",
            "search", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul");

    /** How the computation reached an element. */
    private enum Origin { START, REFERENCE, NATIVE, CONTENT }

    private final AccessibilityTree tree;
    private final LabelIndex labels;
    private final Map<Element, String> names = new IdentityHashMap<>();
    private final Map<Element, String> referencedTexts = new IdentityHashMap<>();

    AccessibleName(AccessibilityTree tree, ElementLookup lookup) {
        this.tree = tree;
        this.labels = new LabelIndex(lookup);
    }

    String of(Element element) {
        return names.computeIfAbsent(element, each -> Whitespace.collapse(new Walk().text(each, Origin.START, false, false)));
    }

    List<Element> labels(Element field) {
        return labels.of(field);
    }

    /** One computation. It records the path of elements so that cyclic references end. */
    private final class Walk {

        private final Set<Element> path = Collections.newSetFromMap(new IdentityHashMap<>(TYPICAL_DEPTH));
        private int nodes;

        String text(Element element, Origin origin, boolean referenced, boolean includeHidden) {
            if (nodes++ > MAX_NODES || path.size() > MAX_DEPTH || !path.add(element)) {
                return "";
            }
            try {
                return steps(element, origin, referenced, includeHidden);
            } finally {
                path.remove(element);
            }
        }

        private String steps(Element element, Origin origin, boolean referenced, boolean includeHidden) {
            boolean hiddenIncluded = includeHidden;
            if (!hiddenIncluded && tree.isHidden(element)) { // A
                if (origin == Origin.REFERENCE || origin == Origin.NATIVE) {
                    hiddenIncluded = true;
                } else {
                    return tree.isRemoved(element) || origin == Origin.START ? "" : content(element, referenced, false);
                }
            }
            if (hiddenIncluded && NativeAccessibleName.NEVER_TEXT.contains(element.normalName()) && origin == Origin.CONTENT) {
                return "";
            }
            if (!referenced) { // B
                String name = referenced(element);
                if (!name.isBlank()) {
                    return name;
                }
            }
            Role role = tree.role(element);
            if (origin != Origin.START) { // C
                String value = EmbeddedValue.of(element, role, tree);
                if (value != null) {
                    return value;
                }
            }
            String label = element.attr("aria-label"); // D
            if (!label.isBlank()) {
                return label;
            }
            boolean presentational = tree.explicitRole(element) != null && tree.isDecorative(element) && (role == null || role.isNone());
            if (!presentational) { // E
                String name = nativeText(element, hiddenIncluded);
                if (name != null && !name.isBlank()) {
                    return name;
                }
            }
            if (origin != Origin.START || role != null && role.nameFromContents() || NativeAccessibleName.NAMED_BY_CONTENT.contains(element.normalName())) {
                String name = content(element, referenced, hiddenIncluded); // F
                if (!name.isBlank()) {
                    return name;
                }
            }
            if (presentational) {
                return "";
            }
            String title = element.attr("title"); // I
            return title.isBlank() ? NativeAccessibleName.fallback(element) : title;
        }

        private String referenced(Element element) {
            if (!element.hasAttr("aria-labelledby")) {
                return "";
            }
            StringBuilder text = new StringBuilder();
            for (Element target : tree.references(element, "aria-labelledby")) {
                boolean isOnPath = path.contains(target);
                if (isOnPath) {
                    path.remove(target);
                }
                text.append(path.size() == 1 && !HtmlElements.any(element, each -> each == target) ? cachedReferenceText(target) : text(target, Origin.REFERENCE, true, false)).append(' ');
                if (isOnPath) {
                    path.add(target);
                }
            }
            return text.toString();
        }

        /** The text of a referenced element that does not contain the named element. It is the same for every reference, so it is cached. */
        private String cachedReferenceText(Element target) {
            return referencedTexts.computeIfAbsent(target, each -> text(each, Origin.REFERENCE, true, false));
        }

        private @Nullable String nativeText(Element element, boolean includeHidden) {
            StringBuilder text = new StringBuilder();
            labels(element).forEach(label -> text.append(text(label, Origin.NATIVE, true, includeHidden)).append(' '));
            if (!text.toString().isBlank()) {
                return text.toString();
            }
            Element child = NativeAccessibleName.namingChild(element);
            return child == null ? NativeAccessibleName.attribute(element) : text(child, Origin.NATIVE, true, includeHidden);
        }

        private String content(Element element, boolean referenced, boolean includeHidden) {
            if (NativeAccessibleName.NO_CONTENT.contains(element.normalName())) {
                return "";
            }
            StringBuilder text = new StringBuilder();
            boolean isHidden = !includeHidden && tree.isHidden(element);
            for (int i = 0; i < element.childNodeSize(); i++) {
                Node child = element.childNode(i);
                if (child instanceof TextNode words) {
                    if (nodes++ < MAX_NODES && !isHidden) {
                        text.append(words.getWholeText());
                    }
                } else if (child instanceof Element inner) {
                    boolean block = BLOCKS.contains(inner.normalName()) || INLINE_BREAKS.contains(inner.normalName());
                    text.append(block ? " " : "").append(text(inner, Origin.CONTENT, referenced, includeHidden)).append(block ? " " : "");
                }
            }
            for (Element owned : tree.references(element, "aria-owns")) {
                if (owned.parent() != element) {
                    text.append(' ').append(text(owned, Origin.CONTENT, referenced, includeHidden));
                }
            }
            return text.toString();
        }
    }
}
