package se.kommun.uppdrag.check.accessibility;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is shown and what is hidden, by HTML's own rules, style attributes and style elements. */
final class VisibilityResolver {

    private static final Set<String> NEVER = Set.of("base", "basefont", "datalist", "head", "link", "meta", "noembed",
            "noframes", "noscript", "param", "rp", "script", "style", "template", "title", "desc", "metadata", "defs", "symbol",
            "clippath", "mask", "pattern", "lineargradient", "radialgradient", "track", "source");
    private static final Set<String> FALLBACK = Set.of("audio", "video", "iframe");
    private static final List<String> MOVERS = List.of("clip", "clip-path", "opacity", "left", "top", "right", "text-indent",
            "font-size", "transform", "width", "height");

    /** An element's own share, before aria-hidden. */
    private record State(Visibility display, Visibility visibility, boolean ariaHidden) {}

    private static final State ROOT = new State(Visibility.VISIBLE, Visibility.VISIBLE, false);

    private final StyleSheet sheet;
    private final Map<Element, State> states = new IdentityHashMap<>(AccessibilityTree.MOST_OF_A_PAGE);

    VisibilityResolver(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** Whether it is drawn at all, wherever on the page. */
    Visibility rendered(@Nullable Element element) {
        State state = state(element);
        return state.display.and(state.visibility);
    }

    /** Whether the element itself hides what is in it, for good: not because of its ancestors, or of details that open at a click. */
    boolean hides(Element element) {
        State own = state(element, ROOT);
        return own.ariaHidden || own.visibility == Visibility.HIDDEN || (isInClosedDetails(element) ? display(element) : own.display) == Visibility.HIDDEN;
    }

    /** Whether it is part of what assistive technology is given. */
    Visibility exposed(@Nullable Element element) {
        State state = state(element);
        return state.ariaHidden ? Visibility.HIDDEN : state.display.and(state.visibility);
    }

    /** Whether it and all in it are kept from assistive technology; what only {@code visibility} hides may show in parts. */
    boolean removed(Element element) {
        State state = state(element);
        return state.ariaHidden || state.display == Visibility.HIDDEN;
    }

    /** Whether it can be seen: unknown when style may move it out of the picture. */
    Visibility seen(@Nullable Element element) {
        Visibility seen = rendered(element);
        return seen == Visibility.VISIBLE && HtmlElements.any(element, this::moved) ? Visibility.UNKNOWN : seen;
    }

    private boolean moved(Element element) {
        String names = element.className().toLowerCase(Locale.ROOT);
        if (names.contains("sr-only") || names.contains("hidden") || names.contains("screen") || names.contains("visually")
                || names.contains("assistive") || names.contains("a11y")) {
            return true;
        }
        return element.hasAttr("style") && CssDeclarations.of(element).hasAny(MOVERS)
                || !sheet.isEmpty() && sheet.of(element).stream().anyMatch(rule -> rule.declarations().hasAny(MOVERS));
    }

    private State state(@Nullable Element element) {
        if (element instanceof Document) {
            return ROOT;
        }
        State known = states.get(element);
        if (known == null) {
            Element parent = element.parent();
            known = state(element, parent == null ? ROOT : state(parent));
            states.put(element, known);
        }
        return known;
    }

    private State state(Element element, State parent) {
        if (parent.display == Visibility.HIDDEN && parent.ariaHidden || element.attributesSize() == 0 && sheet.isEmpty()
                && !isInClosedDetails(element) && !neverShows(element) && !hiddenByDefault(element)) {
            return parent;
        }
        Visibility display = parent.display;
        if (display != Visibility.HIDDEN) {
            display = isInClosedDetails(element) ? Visibility.HIDDEN : display.and(display(element));
        }
        Value visibility = value(element, "visibility");
        Visibility shown = parent.visibility;
        if (visibility != null && !visibility.text.equals("inherit")) {
            Visibility own = visibility.text.equals("hidden") || visibility.text.equals("collapse") ? Visibility.HIDDEN : Visibility.VISIBLE;
            shown = visibility.certain ? own : own == parent.visibility ? own : Visibility.UNKNOWN;
        }
        return new State(display, shown, parent.ariaHidden || element.attr("aria-hidden").strip().equalsIgnoreCase("true"));
    }

    private Visibility display(Element element) {
        if (neverShows(element)) {
            return Visibility.HIDDEN;
        }
        boolean byDefault = hiddenByDefault(element);
        Value display = value(element, "display");
        if (sheet.exhausted() && !byDefault) {
            return Visibility.UNKNOWN;
        }
        if (display == null) {
            return byDefault ? Visibility.HIDDEN : Visibility.VISIBLE;
        }
        boolean none = display.text.equals("none");
        if (display.certain || none == byDefault) {
            return none ? Visibility.HIDDEN : Visibility.VISIBLE;
        }
        return Visibility.UNKNOWN;
    }

    private static boolean isInClosedDetails(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("details") && !parent.hasAttr("open") && !HtmlElements.isSummary(element);
    }

    /** Hidden whatever style says. */
    private static boolean neverShows(Element element) {
        return element.parent() != null && FALLBACK.contains(element.parent().normalName())
                || element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden")
                || element.attr("hidden").equalsIgnoreCase("until-found")
                || element.normalName().equals("template") || element.normalName().equals("noscript");
    }

    private static boolean hiddenByDefault(Element element) {
        String name = element.normalName();
        return element.hasAttr("hidden") || NEVER.contains(name) || element.hasAttr("popover")
                || name.equals("dialog") && !element.hasAttr("open")
                || name.equals("audio") && !element.hasAttr("controls");
    }

    private record Value(String text, boolean certain) {}

    /** The value that wins, or null when none is set. */
    private @Nullable Value value(Element element, String property) {
        CssDeclarations.Value best = element.hasAttr("style") ? CssDeclarations.of(element).values().get(property) : null;
        if (sheet.isEmpty()) {
            return best == null ? null : new Value(best.text(), true);
        }
        long weight = best == null ? -1 : best.isImportant() ? Long.MAX_VALUE : Long.MAX_VALUE / 4;
        String doubtful = null;
        for (StyleRule rule : sheet.of(element)) {
            CssDeclarations.Value value = rule.declarations().values().get(property);
            if (value == null) {
                continue;
            }
            long own = rule.weight() + (value.isImportant() ? Long.MAX_VALUE / 2 : 0);
            if (rule.sometimes()) {
                doubtful = value.text();
            } else if (own > weight) {
                best = value;
                weight = own;
            }
        }
        if (doubtful != null) {
            return new Value(doubtful, best != null && best.text().equals(doubtful));
        }
        return best == null ? null : new Value(best.text(), true);
    }
}
